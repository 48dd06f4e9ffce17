// A coil of thin black drip tube with emitters, a loose end and a barbed joint.
#include "studio.inc"
#macro Product()
  #local L = 0;
  #while (L < 4)
    object { Coil(3.6 + L * 0.44, 0.46, 7 - mod(L, 2), 0.225, 40) T_Plastic(srgb <0.10, 0.102, 0.11>) rotate y * 70 * L translate y * (0.24 + 0.22 * mod(L, 2)) }
    #local L = L + 1;
  #end
  #local I = 0; #while (I < 4) union { object { R_Box(<-0.25, 3.42, -5.28>, <0.25, 3.50, -3.2>, 0.03) } object { R_Box(<-0.25, 0.0, -5.32>, <0.25, 3.50, -5.24>, 0.03) } object { R_Box(<-0.25, 0.0, -3.28>, <0.25, 3.50, -3.2>, 0.03) } T_Gloss(Turquoise) rotate y * (20 + 90 * I) } #local I = I + 1; #end
  object { Hose(spline { cubic_spline -0.1, <-2, 0.3, -4.8> 0, <0.3, 0.28, -5.3> 0.3, <3.6, 0.25, -5.6> 0.65, <6.4, 0.25, -4.6> 1, <8.2, 0.25, -6.0> 1.1, <9, 0.25, -7> }, 50, 0.225) T_Plastic(srgb <0.10, 0.102, 0.11>) }
  union { object { Along_X(R_Cyl(-0.5, 0.5, 0.36, 0.06)) T_Plastic(Turquoise) } rotate y * -8 translate <3.7, 0.32, -5.6> }
  union { object { Along_X(R_Cyl(-0.5, 0.5, 0.36, 0.06)) T_Plastic(Turquoise) } rotate y * -22 translate <6.6, 0.32, -4.65> }
  sphere { 0, 0.26 scale <1, 0.6, 1> translate <6.6, 0.1, -5.35> M_Liquid(<0.85, 0.95, 1>) } sphere { 0, 0.5 scale <1, 0.15, 0.8> translate <6.9, 0.02, -5.6> M_Liquid(<0.85, 0.95, 1>) }
  union { cylinder { -x * 0.9, x * 0.9, 0.2 } #local I = 0; #while (I < 3) cone { <0.3 + I * 0.2, 0, 0>, 0.28, <0.46 + I * 0.2, 0, 0>, 0.2 } cone { <-0.3 - I * 0.2, 0, 0>, 0.28, <-0.46 - I * 0.2, 0, 0>, 0.2 } #local I = I + 1; #end cylinder { 0, z * 0.7, 0.2 } T_Plastic(Saffron) rotate y * 30 translate <-5.6, 0.3, -4.6> }
#end
Show(0, 30, 1.0)
