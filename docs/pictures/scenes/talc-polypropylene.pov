// Grey talc-filled polypropylene granules in a steel tray.
#declare Granules = 1;
#include "studio.inc"
#include "granules.inc"
#declare C = srgb <0.66, 0.67, 0.69>;
#declare G = object { Granule(C) }
#macro Product()
  difference { object { R_Box(<-4.6, 0, -3.5>, <4.6, 1.3, 3.5>, 0.3) } object { R_Box(<-4.3, 0.2, -3.2>, <4.3, 3, 3.2>, 0.25) } T_Plastic(Lapis) }
  #local R = 0.21; #local S = seed(2);
  #local I = 0;
  #while (I < 1500)
    #local X = -4.05 + 8.1 * rand(S); #local Z = -2.95 + 5.9 * rand(S);
    object { G Any_Turn(S) scale R translate <X, 0.95 + 1.5 * exp(-(X * X / 6 + Z * Z / 3.4)) + 0.12 * rand(S), Z> } #local I = I + 1;
  #end
  box { <-4.2, 0.1, -3.1>, <4.2, 0.85, 3.1> T_Matte(C * 0.6) } sphere { 0, 1 scale <3.2, 1.3, 2.4> translate y * 0.75 T_Matte(C * 0.6) }
  Strays(G, R, 14, 0.3, 2.4, 9, <3.6, 0, -5.0>)
  union { difference { object { R_Box(<-2.6, 0, -0.5>, <2.6, 0.28, 0.5>, 0.1) } union { cylinder { <-1.2, -1, -1.45>, <-1.2, 1, -1.45>, 1.2 } } cylinder { <0, -1, 6.2>, <0, 1, 6.2>, 5.95 } cylinder { <0, -1, -6.2>, <0, 1, -6.2>, 5.95 } T_Textured(srgb <0.62, 0.63, 0.645>, 0.04) } rotate y * 14 translate <-2.0, 0, -5.0> }
#end
Product() Frame_Box(<-5.6, 0, -5.6>, <5.6, 1.8, 3.9>, 18, 30, 0.97)
