// A spiral-wound membrane element: white cartridge, its end showing the leaves, core tube.
#include "studio.inc"
#macro Element(L)
  cylinder { <-L, 0, 0>, <L, 0, 0>, 1.9 T_Gloss(White) }
  #local I = 0; #while (I < 260) #local A = 2 * pi * I / 40; #local B = 2 * pi * (I + 1) / 40; #local R1 = 0.55 + 1.2 * I / 260; #local R2 = 0.55 + 1.2 * (I + 1) / 260;
    cylinder { <-L - 0.02, R1 * cos(A), R1 * sin(A)>, <-L - 0.02, R2 * cos(B), R2 * sin(B)>, 0.05 T_Matte(Mix(Turquoise, White, 0.5)) } #local I = I + 1; #end
  cylinder { <-L - 0.01, 0, 0>, <-L, 0, 0>, 1.86 T_Matte(srgb <0.82, 0.83, 0.82>) }
  difference { cylinder { <-L - 1.1, 0, 0>, <L + 1.1, 0, 0>, 0.5 } cylinder { <-L - 1.2, 0, 0>, <L + 1.2, 0, 0>, 0.36 } T_Gloss(srgb <0.88, 0.89, 0.90>) }
  #local K = -1; #while (K < 2)
    difference { object { Along_X(R_Cyl(-0.45, 0.45, 2.05, 0.08)) } cylinder { -x, x, 1.82 } T_Plastic(Grey_Dark) translate x * (L - 0.1) * K }
    #local I = 0; #while (I < 10) box { <-0.12, 0.45, -0.07>, <0.12, 1.9, 0.07> rotate x * 36 * I translate x * (L + 0.1) * K T_Plastic(Grey_Dark) } #local I = I + 1; #end
    torus { 2.0, 0.11 rotate z * 90 translate x * (L - 0.75) * K T_Rubber(Black) }
    #local K = K + 2; #end
  difference { cylinder { <-2.4, 0, 0>, <2.0, 0, 0>, 1.912 } cylinder { <-3, 0, 0>, <3, 0, 0>, 1.90 } plane { z, -0.9 inverse } T_Matte(Turquoise) } object { Star(<-1.6, 0, -1.93>, 0.5, Paper) } #local I = 0; #while (I < 3) box { <-0.8, 0.45 - I * 0.45, -1.93>, <1.6 - I * 0.5, 0.57 - I * 0.45, -1.8> T_Matte(Paper) } #local I = I + 1; #end
#end

#declare W = union { Element(4.6) rotate x * 20 }
#macro Product()
  object { W translate y * 2.1 }
  object { W scale 0.62 rotate z * 90 translate <5.4, 3.55, 4.4> }
#end
Show(32, 18, 0.97)
