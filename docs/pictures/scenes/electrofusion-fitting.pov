// An electrofusion coupling: black sleeve, two shrouded terminals, melt indicators, pipe ends.
#include "studio.inc"
#macro Product()
  difference { object { Along_X(R_Cyl(-3.6, 3.6, 2.6, 0.3)) } cylinder { -x * 5, x * 5, 2.05 } T_Plastic(srgb <0.10, 0.105, 0.115>) }
  #local I = -1;
  #while (I < 2)
    difference { object { Along_X(R_Cyl(-0.35, 0.35, 2.75, 0.15)) } cylinder { -x * 5, x * 5, 2.1 } T_Plastic(srgb <0.10, 0.105, 0.115>) translate x * 2.7 * I }
    union { difference { R_Cyl(0, 1.3, 0.52, 0.08) cylinder { y * 0.3, y * 2, 0.38 } T_Plastic(srgb <0.12, 0.125, 0.135>) } cylinder { 0, y * 1.1, 0.12 T_Metal(srgb <0.85, 0.68, 0.35>) } object { R_Cyl(-0.3, 0.25, 0.8, 0.1) T_Plastic(srgb <0.10, 0.105, 0.115>) } translate <2.1 * I, 2.5, 0> rotate -x * 16 }
    cylinder { y * 2.5, y * 2.78, 0.17 T_Plastic(Saffron) translate x * 0.85 * I rotate -x * 16 }
    #local K = 0; #while (K < 4) cylinder { <-3.4, 2.53, 0>, <3.4, 2.53, 0>, 0.14 rotate x * (60 + 80 * K + 10 * I) T_Plastic(srgb <0.10, 0.105, 0.115>) } #local K = K + 1; #end
    #local I = I + 2;
  #end
  // winding seen inside and a pipe pushed in from the left
  #local I = 0; #while (I < 9) torus { 2.04, 0.05 rotate z * 90 translate x * (3.1 - I * 0.16) T_Metal(srgb <0.82, 0.50, 0.30>) } #local I = I + 1; #end
  difference { cylinder { <-7.4, 0, 0>, <-1, 0, 0>, 2.02 } cylinder { <-8, 0, 0>, <0, 0, 0>, 1.66 } T_Plastic(srgb <0.11, 0.115, 0.125>) } #local I = 0; #while (I < 4) cylinder { <-7.38, 1.93, 0>, <-2, 1.93, 0>, 0.105 rotate x * (25 + 90 * I) T_Plastic(srgb <0.16, 0.42, 0.78>) } #local I = I + 1; #end
  object { R_Slab(-1.2, -0.75, 1.2, 0.75, 0.05, 0.1) T_Matte(Paper) translate -z * 2.62 rotate x * 34 } #local I = 0; #while (I < 22) box { <-1.05 + I * 0.09, -0.4, -2.63>, <-1.05 + I * 0.09 + 0.03 + 0.03 * mod(I * 7, 3) / 2, 0.45, -2.6> rotate x * 34 T_Matte(Ink) } #local I = I + 1; #end
#end
#macro Whole() union { Product() translate y * 2.75 } #end
#declare W = Whole()
object { W } Frame_Box(<-7.4, 0, -2.75>, <3.7, 6.6, 2.75>, -28, 20, 0.97)
