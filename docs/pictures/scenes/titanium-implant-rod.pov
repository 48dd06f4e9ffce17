// Titanium rods of implant grade and a bone screw.
#include "studio.inc"
#declare Ti = srgb <0.66, 0.665, 0.685>;
#macro Bone_Screw(C)   // along y, head up
  cylinder { 0, y * 4.6, 0.30 T_Metal(C) } cone { 0, 0.30, -y * 0.9, 0.03 T_Metal(C) }
  #local I = 0; #while (I < 110) #local A = 36 * I; #local T = -0.5 + 4.6 * I / 110; sphere { 0, 0.16 scale <1.3, 0.5, 1.3> translate <0.36 * min(1, (T + 0.9) / 0.7), T, 0> rotate y * A T_Metal(C) } #local I = I + 1; #end
  difference { union { sphere { y * 5.2, 0.78 } cylinder { y * 4.4, y * 5.3, 0.5 } } plane { -y, -5.5 } cylinder { y * 5.1, y * 6, 0.34 } T_Metal(C) }
  #local I = 0; #while (I < 6) box { <0.24, 5.15, -0.1>, <0.42, 5.52, 0.1> rotate y * 60 * I T_Metal(C) } #local I = I + 1; #end
#end
#macro Product()
  #local I = 0; #while (I < 7) union { object { Along_X(R_Cyl(-7, 7, 0.42, 0.06)) T_Metal(Ti) } translate <0.3 * sin(I * 5), (I < 4 ? 0.42 : 1.14), -1.2 + (I < 4 ? I : I - 3.5) * 0.86> } #local I = I + 1; #end
  union { Bone_Screw(Mix(Lapis, Ti, 0.45)) rotate z * -84 rotate y * 24 translate <-3.6, 0.62, -3.4> }
  union { Bone_Screw(Mix(Saffron, Ti, 0.5)) rotate z * -84 rotate y * -16 translate <1.4, 0.62, -3.2> }
  union { object { R_Box(<-3.0, 0, -0.75>, <3.0, 0.28, 0.75>, 0.13) } T_Satin(Ti) rotate y * -4 translate <-0.6, 0, -5.8> } #local I = 0; #while (I < 5) union { cylinder { y * 0.2, y * 0.29, 0.42 T_Rubber(Black) } torus { 0.42, 0.06 translate y * 0.28 T_Metal(Ti) } translate <-3.0 + I * 1.2, 0, -5.85 - 0.08 * (I - 2)> rotate y * 0 } #local I = I + 1; #end
#end
Show(12, 26, 0.95)
