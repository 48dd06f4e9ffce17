// A prefilled syringe with a shielded needle, its carton tray behind it.
#include "studio.inc"
#macro Product()
  object { R_Box(<-6.6, 0, -2.2>, <6.2, 0.9, 2.4>, 0.3) T_Gloss(White) } object { R_Box(<-6.2, 0.55, -1.8>, <5.8, 0.93, 2.0>, 0.15) T_Plastic(srgb <0.90, 0.93, 0.95>) }
  union {
    cylinder { <-3.0, 0, 0>, <3.4, 0, 0>, 0.78 M_Clear(<0.95, 0.985, 0.99>, 0.3) } cylinder { <-2.95, 0, 0>, <0.9, 0, 0>, 0.66 M_Tint(srgb <0.80, 0.93, 0.95>, 0.6) }
    object { Along_X(R_Cyl(0, 0.7, 0.68, 0.12)) T_Rubber(Grey_Dark) translate x * 0.9 } cylinder { <1.6, 0, 0>, <5.1, 0, 0>, 0.26 T_Plastic(Turquoise) } object { Along_X(R_Cyl(5.0, 5.3, 0.85, 0.1)) T_Plastic(Turquoise) }
    object { R_Box(<3.25, -0.55, -1.5>, <3.55, 0.55, 1.5>, 0.12) T_Plastic(White) }
    cone { <-3.0, 0, 0>, 0.74, <-3.5, 0, 0>, 0.3 M_Clear(<0.95, 0.985, 0.99>, 0.3) } object { Along_X(R_Cyl(-6.2, -3.4, 0.36, 0.12)) T_Rubber(Grey) } object { Along_X(R_Cyl(-3.9, -3.3, 0.5, 0.08)) T_Plastic(Turquoise) }
    #local I = 0; #while (I < 12) box { <-2.6 + I * 0.3, -0.1, -0.80>, <-2.57 + I * 0.3, 0.12 + (mod(I, 4) = 0 ? 0.12 : 0), -0.76> T_Matte(Ink) rotate x * 30 } #local I = I + 1; #end
    translate <0.3, 1.5, 0> }
  object { R_Box(<-5.6, 0, 3.2>, <5.4, 3.6, 5.0>, 0.05) T_Gloss(White) } union { box { <-5.6, 0.02, 3.18>, <5.4, 0.9, 3.2> T_Gloss(Turquoise) } box { <-5.2, 2.5, 3.18>, <-1.4, 2.8, 3.2> T_Matte(Ink) } box { <-5.2, 2.0, 3.18>, <-2.6, 2.15, 3.2> T_Matte(Grey) } box { <-5.2, 1.6, 3.18>, <-2.0, 1.75, 3.2> T_Matte(Grey) } object { Star(<4.1, 2.3, 3.18>, 0.7, Lapis) } }
#end
Show(18, 26, 0.95)
