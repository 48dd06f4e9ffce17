// Black glass-fibre polyamide granules, with a moulded gear and a tuft of glass fibre.
#declare Granules = 1;
#include "studio.inc"
#include "granules.inc"
#declare C = srgb <0.105, 0.108, 0.118>;
#declare G = object { Granule(C) }
#macro Gear(N, R)
  difference {
    union { object { R_Cyl(0, 0.9, R * 0.86, 0.08) }
      #local I = 0; #while (I < N) intersection { box { <0, 0.02, -R * 0.11>, <R, 0.88, R * 0.11> } plane { x, 0 inverse } plane { -z + x * 0.35, R * 0.42 } plane { z + x * 0.35, R * 0.42 } rotate y * 360 * I / N } #local I = I + 1; #end }
    cylinder { -y, y * 2, R * 0.22 } #local I = 0; #while (I < 5) cylinder { -y, y * 2, R * 0.13 translate x * R * 0.54 rotate y * 72 * I } #local I = I + 1; #end
    T_Textured(srgb <0.15, 0.155, 0.165>, 0.05) }
#end
#macro Product()
  Granule_Heap(G, C, 0.2, 1480, 3, <0, 0, 0>)
  Strays(G, 0.2, 40, 4.8, 7.0, 5, <0, 0, 0>)
  union { Gear(20, 2.1) rotate x * -62 rotate y * -24 translate <5.0, 1.95, -0.4> }
  #local S = seed(3); #local I = 0; #while (I < 70) cylinder { <0, 0.05 + 0.25 * rand(S), -0.6 + 1.2 * rand(S)>, <3.2 + rand(S), 0.05 + 0.25 * rand(S), -0.6 + 1.2 * rand(S)>, 0.025 T_Gloss(srgb <0.90, 0.93, 0.94>) rotate y * (26 + 10 * (rand(S) - 0.5)) translate <-6.4, 0, -2.4> } #local I = I + 1; #end
#end
Product() Frame_Box(<-6.4, 0, -5.0>, <7.0, 4.0, 4.4>, 0, 26, 1.0)
