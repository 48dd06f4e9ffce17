// A drum composter: a horizontal drum on rollers in a frame, loading hopper, drive and controls.
#include "studio.inc"
#macro Product()
  union { cylinder { <-5, 5, 0>, <5, 5, 0>, 2.9 T_Gloss(Cypress) } cone { <5, 5, 0>, 2.9, <5.9, 5, 0>, 1.9 T_Gloss(Cypress) } cone { <-5, 5, 0>, 2.9, <-5.9, 5, 0>, 1.9 T_Gloss(Cypress) } }
  #local I = -1; #while (I < 2) object { Along_X(R_Cyl(-0.35, 0.35, 3.12, 0.1)) T_Satin(Steel_Colour) translate <I * 3.2, 5, 0> } object { Along_X(R_Cyl(-0.45, 0.45, 0.6, 0.1)) T_Rubber(Ink) translate <I * 3.2, 1.75, -1.7> } object { Along_X(R_Cyl(-0.45, 0.45, 0.6, 0.1)) T_Rubber(Ink) translate <I * 3.2, 1.75, 1.7> } object { R_Box(<I * 3.2 - 0.7, 0.6, -2.5>, <I * 3.2 + 0.7, 1.6, 2.5>, 0.1) T_Satin(Grey) } #local I = I + 2; #end
  #local I = 0; #while (I < 36) box { <-0.14, 2.9, -0.22>, <0.14, 3.15, 0.22> rotate x * 10 * I translate <0, 5, 0> T_Satin(Grey) } #local I = I + 1; #end object { Along_X(R_Cyl(-0.15, 0.15, 2.98, 0.04)) T_Satin(Grey) translate y * 5 }
  object { R_Box(<-7.4, 0.2, -2.6>, <7.4, 0.7, -2.1>, 0.06) T_Satin(Grey) } object { R_Box(<-7.4, 0.2, 2.1>, <7.4, 0.7, 2.6>, 0.06) T_Satin(Grey) } #local I = 0; #while (I < 4) object { R_Box(<-7.3 + I * 4.73, 0.2, -2.6>, <-6.9 + I * 4.73, 0.7, 2.6>, 0.06) T_Satin(Grey) } #local I = I + 1; #end
  #local I = 0; #while (I < 6) object { R_Cyl(0, 0.25, 0.3, 0.05) T_Rubber(Black) translate <-7 + mod(I, 3) * 7, 0, (I < 3 ? -2.3 : 2.3)> } #local I = I + 1; #end
  // hatch on the drum
  difference { cylinder { <-1.9, 5, 0>, <-0.6, 5, 0>, 2.98 } cylinder { <-3, 5, 0>, <0, 5, 0>, 2.8 } plane { -y, -5.4 inverse } plane { z, -1.2 inverse } T_Plastic(Saffron) }
  difference { cylinder { <0.9, 5, 0>, <2.2, 5, 0>, 2.98 } cylinder { <0, 5, 0>, <3, 5, 0>, 2.8 } plane { z, -1.2 inverse } plane { y, 4.2 } plane { y, 6.4 inverse } T_Plastic(Saffron) } box { <1.2, 5.2, -3.1>, <1.9, 5.35, -2.9> T_Satin(Steel_Colour) }
  // loading hopper on the left, outlet on the right
  prism { conic_sweep linear_spline 0.45, 1, 5, <-1.9, -1.9>, <1.9, -1.9>, <1.9, 1.9>, <-1.9, 1.9>, <-1.9, -1.9> scale <1, 3.4, 1> translate <-7.0, 5.4, 0> T_Plastic(Grey_Light) } difference { box { <-8.95, 8.7, -1.95>, <-5.05, 8.95, 1.95> } box { <-8.7, 8, -1.7>, <-5.3, 10, 1.7> } T_Plastic(Turquoise) } box { <-8.6, 8.4, -1.7>, <-5.4, 8.5, 1.7> T_Matte(srgb <0.25, 0.2, 0.14>) } object { Along_X(R_Cyl(-8.0, -5.6, 1.2, 0.1)) T_Plastic(Grey_Light) translate y * 5 } box { <-7.9, 0.6, -1.0>, <-6.9, 5, 1.0> T_Satin(Grey) }
  object { Along_X(R_Cyl(5.6, 6.9, 1.5, 0.1)) T_Plastic(Grey_Light) translate y * 5 } box { <6.0, 2.4, -0.9>, <7.2, 4.6, 0.9> rotate z * 0 T_Plastic(Grey_Light) }
  object { Along_X(R_Cyl(-1, 1, 0.75, 0.12)) T_Plastic(Lapis) translate <0, 1.7, -2.6> } object { R_Box(<0.8, 0.7, -3.2>, <1.8, 2.4, -2.0>, 0.1) T_Plastic(Ink) }
  object { R_Box(<6.6, 0.7, -3.2>, <8.4, 4.6, -2.2>, 0.1) T_Plastic(White) } object { R_Slab(6.85, 3.3, 8.15, 4.3, 0.05, 0.06) translate -z * 3.24 T_Black_Glass() } union { Number(58, 2, <7.1, 3.55, 0>, 0.5, Saffron) translate -z * 3.25 } object { Button(<7.1, 2.7, -3.2>, 0.17, Cypress) } object { Button(<7.8, 2.7, -3.2>, 0.2, Pomegranate) }
#end
Show(20, 13, 0.97)
