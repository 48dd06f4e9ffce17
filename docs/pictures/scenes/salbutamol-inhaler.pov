// A blue inhaler with its canister and cap.
#include "studio.inc"
#declare Blue = srgb <0.22, 0.48, 0.78>;
#macro Body(C)
  difference {
    union { object { R_Cyl2(1.6, 8.0, 1.75, 0.5, 0.15) scale <1, 1, 1.0> } sphere { y * 2.1, 1.75 }
      intersection { cylinder { <0, 1.55, 0>, <0, 1.35, -4.4>, 1.5 scale <1, 1.02, 1> } plane { z, 0.5 } } }
    cylinder { y * 2.6, y * 9, 1.5 } cylinder { <0, 1.55, -0.8>, <0, 1.34, -5>, 1.25 } T_Plastic(C) }
  torus { 1.5, 0.13 rotate x * 90 translate <0, 1.36, -4.3> T_Plastic(C) } torus { 1.66, 0.1 translate y * 8.0 T_Plastic(C) }
  #local I = 0; #while (I < 6) object { R_Box(<-0.8, 0, -0.08>, <0.8, 0.14, 0.08>, 0.06) translate <0, 3.4 + I * 0.34, -1.76> T_Plastic(C) } #local I = I + 1; #end
#end
#macro Product()
  Body(Blue)
  object { R_Cyl2(3.2, 10.4, 1.38, 0.3, 0.35) T_Satin(Steel_Colour) } sphere { 0, 1.38 scale <1, 0.28, 1> translate y * 10.25 T_Satin(Steel_Colour) }
  difference { cylinder { y * 8.35, y * 9.85, 1.39 } cylinder { y, y * 12, 1.375 } T_Matte(Paper) } difference { cylinder { y * 9.3, y * 9.7, 1.395 } cylinder { y, y * 12, 1.375 } T_Matte(Turquoise) }
  union { difference { R_Cyl2(0, 1.7, 1.72, 0.3, 0.1) cylinder { y * 0.3, y * 3, 1.52 } } object { R_Box(<-0.5, 0.2, -2.3>, <0.5, 0.45, -1.5>, 0.1) } T_Plastic(Blue * 0.75) rotate x * 74 rotate y * 38 translate <3.7, 1.72, -3.4> }
  object { R_Box(<-6.6, 0, 0.6>, <-2.9, 8.4, 3.2>, 0.05) T_Gloss(White) rotate y * 8 translate x * -0.4 }
  union { box { <-6.6, 5.4, 0.58>, <-2.9, 8.35, 0.6> T_Gloss(Blue) } box { <-6.2, 4.6, 0.58>, <-3.6, 4.85, 0.6> T_Matte(Ink) } box { <-6.2, 4.1, 0.58>, <-4.4, 4.25, 0.6> T_Matte(Grey) } object { Star(<-4.75, 6.9, 0.58>, 0.85, Paper) } rotate y * 8 translate x * -0.4 }
#end
Show(30, 15, 0.98)
