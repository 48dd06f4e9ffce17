// A vaccine cold box: thick insulated walls, lid with seal, latches and a carrying handle.
#include "studio.inc"
#declare Box_Blue = srgb <0.16, 0.33, 0.66>;
#macro Body(Lid_Angle)
  difference { object { R_Box(<-4.6, 0.2, -3.2>, <4.6, 6.2, 3.2>, 0.45) T_Textured(Box_Blue, 0.05) } box { <-3.7, 1.2, -2.3>, <3.7, 9, 2.3> T_Plastic(White) } }
  #local I = -1; #while (I < 2) object { R_Box(<-4.72, 0.9, -0.35>, <-4.4, 5.4, 0.35>, 0.12) rotate y * (I > 0 ? 180 : 0) T_Textured(Box_Blue, 0.05) }
    object { R_Box(<I * 2.9 - 0.45, 0.5, -3.36>, <I * 2.9 + 0.45, 5.2, -3.0>, 0.12) T_Textured(Box_Blue, 0.05) }
    #local I = I + 2; #end
  union { object { R_Box(<-4.75, 0, -6.5>, <4.75, 1.5, 0.15>, 0.4) T_Textured(White, 0.05) } object { R_Box(<-3.65, -0.35, -5.5>, <3.65, 0.2, -0.9>, 0.2) T_Plastic(White) } difference { object { R_Box(<-3.95, -0.18, -5.8>, <3.95, 0.1, -0.6>, 0.08) T_Rubber(Grey_Dark) } box { <-3.7, -1, -5.55>, <3.7, 1, -0.85> T_Rubber(Grey_Dark) } }
    object { R_Slab(-1.6, -0.6, 1.6, 0.6, 0.1, 0.2) rotate x * 90 translate <0, 1.52, -3.2> T_Plastic(Turquoise) } translate -y * 0.1 rotate x * Lid_Angle translate <0, 6.3, 3.2> }
#end
#macro Product()
  Body(58)
  #local I = -1; #while (I < 2) union { R_Box(<-0.4, 4.6, -3.55>, <0.4, 6.05, -3.2>, 0.12) T_Plastic(Saffron) translate x * I * 2.9 } #local I = I + 2; #end
  // bail handle lowered to the front
  union { cylinder { <-5.15, 0, 0>, <-5.15, 0, -4.4>, 0.24 } cylinder { <5.15, 0, 0>, <5.15, 0, -4.4>, 0.24 } sphere { <-5.15, 0, -4.4>, 0.24 } sphere { <5.15, 0, -4.4>, 0.24 } cylinder { <-5.15, 0, -4.4>, <5.15, 0, -4.4>, 0.24 } object { Along_X(R_Cyl(-1.8, 1.8, 0.4, 0.12)) translate -z * 4.4 T_Rubber(Ink) } T_Satin(Steel_Colour) rotate -x * 34 translate <0, 4.2, 0> }
  cylinder { <-5.3, 4.2, 0>, <5.3, 4.2, 0>, 0.36 T_Plastic(Ink) }
  // ice packs and vials
  #local I = 0; #while (I < 4) object { R_Box(<-3.45 + I * 0, 1.4, -2.1>, <-2.9, 5.4, 2.0>, 0.2) T_Gloss(srgb <0.55, 0.78, 0.90>) translate x * I * 0.4 } #local I = I + 2; #end
  #local I = 0; #while (I < 20) union { object { Bottle(0.42, 1.2, 0.24, 0.3) T_Gloss(srgb <0.90, 0.94, 0.96>) } cylinder { y * 1.3, y * 1.62, 0.33 T_Satin((mod(I, 3) = 0 ? Turquoise : Steel_Colour)) } translate <-1.2 + mod(I, 5) * 1.05, 4.0, -1.7 + int(I / 5) * 1.1> } #local I = I + 1; #end
  box { <-1.9, 1.3, -2.2>, <3.6, 4.0, 2.2> T_Matte(White) }
  union {
  object { R_Slab(-1.5, 1.4, 1.5, 3.6, 0.1, 0.15) translate -z * 3.24 T_Plastic(White) } object { R_Slab(-1.2, 2.5, 1.2, 3.3, 0.1, 0.1) translate -z * 3.27 T_Black_Glass() } union { Number(4, 1, <-0.6, 2.67, 0>, 0.48, Turquoise) Number(2, 1, <0.1, 2.67, 0>, 0.48, Turquoise) translate -z * 3.28 } object { LED(<-1.0, 1.95, -3.25>, 0.1, Cypress) } object { LED(<-0.5, 1.95, -3.25>, 0.1, Saffron) }
    translate y * 0.85 }
#end
#if (Detail)
  Product() Frame_Box(<-3.6, 4, -3.2>, <3.6, 6.4, 2>, 24, 34, 1.0)
#else
  Show(24, 24, 0.97)
#end
