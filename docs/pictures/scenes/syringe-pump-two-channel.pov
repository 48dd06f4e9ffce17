// A two-channel syringe pump: housing with a screen and keys, two syringes on their drives.
#include "studio.inc"
#macro Syringe(C, V)   // along x, nozzle to the left
  union {
    cylinder { <-3.3, 0, 0>, <2.4, 0, 0>, 0.62 M_Clear(<0.97, 0.985, 1>, 0.3) }
    cylinder { <-3.25, 0, 0>, <V, 0, 0>, 0.55 T_Liq(C) }
    object { Along_X(R_Cyl(0, 0.5, 0.56, 0.1)) T_Rubber(Black) translate x * V }
    cylinder { <V + 0.5, 0, 0>, <3.9, 0, 0>, 0.2 T_Plastic(White) } box { <V + 0.5, -0.42, -0.08>, <3.9, 0.42, 0.08> T_Plastic(White) } box { <V + 0.5, -0.08, -0.42>, <3.9, 0.08, 0.42> T_Plastic(White) }
    object { Along_X(R_Cyl(3.85, 4.05, 0.72, 0.06)) T_Plastic(White) }
    object { Along_X(R_Cyl(2.3, 2.5, 0.95, 0.06)) T_Plastic(White) scale <1, 1, 0.8> }
    cone { <-3.3, 0, 0>, 0.6, <-3.6, 0, 0>, 0.18 M_Clear(<0.97, 0.985, 1>, 0.3) } cylinder { <-3.55, 0, 0>, <-4.1, 0, 0>, 0.16 T_Gloss(C) } cylinder { <-4.0, 0, 0>, <-4.6, 0, 0>, 0.28 T_Gloss(C) }
    #local I = 0; #while (I < 20) box { <-3.0 + I * 0.26, -0.05 - (mod(I, 5) < 1 ? 0.16 : 0), -0.63>, <-2.97 + I * 0.26, 0.14, -0.60> T_Matte(Ink) rotate x * 14 } #local I = I + 1; #end
  }
#end
#macro T_Liq(C) texture { pigment { color Mix(C, Clear_Tone, 0.25) } finish { ambient 0.1 diffuse 0.75 specular 0.4 roughness 0.01 } } #end
#macro Bay(Y, C, V)
  union {
    difference { R_Box(<-4.5, Y - 1.05, -2.9>, <5.0, Y + 1.05, -1.0>, 0.14) object { Along_X(R_Cyl(-6, 6, 0.78, 0.1)) translate <0, Y + 0.15, -2.6> } box { <-5, Y + 0.1, -4>, <6, Y + 2, -2.0> } T_Plastic(Grey_Light) }
    object { R_Box(<3.55, Y - 0.75, -3.65>, <4.6, Y + 1.0, -1.4>, 0.16) T_Plastic(C) }
    cylinder { <4.6, Y + 0.1, -2.3>, <6.4, Y + 0.1, -2.3>, 0.2 T_Metal(Steel_Colour) }
    object { R_Box(<-0.9, Y - 0.5, -3.55>, <-0.3, Y + 0.95, -1.6>, 0.14) T_Plastic(Grey_Dark) }
    object { Syringe(C, V) translate <-0.35, Y + 0.2, -2.62> } }
#end
#macro Product()
  object { R_Box(<-5.2, 0.25, -1.6>, <5.2, 8.6, 3.2>, 0.45) T_Plastic(White) }
  object { R_Box(<-5.25, 5.9, -1.75>, <5.25, 8.35, -0.9>, 0.3) T_Plastic(Ink) }
  object { R_Slab(-4.7, 6.25, 1.5, 8.0, 0.1, 0.15) translate -z * 1.80 T_Black_Glass() }
  union { Number(125, 3, <-4.2, 7.25, 0>, 0.5, Turquoise) Number(48, 2, <-4.2, 6.5, 0>, 0.5, Saffron)
    box { <-2.6, 7.15, -0.02>, <-0.6, 7.3, 0> T_Glow(Turquoise, 0.9) } box { <-2.6, 7.15, -0.02>, <1.1, 7.3, 0.01> T_Glow(Grey_Dark, 0.7) } box { <-2.6, 6.5, -0.02>, <-1.2, 6.65, 0> T_Glow(Saffron, 0.9) } box { <-2.6, 6.5, -0.02>, <1.1, 6.65, 0.01> T_Glow(Grey_Dark, 0.7) }
    box { <-2.6, 7.45, -0.02>, <-1.5, 7.55, 0> T_Glow(White, 0.6) } box { <-2.6, 6.8, -0.02>, <-1.8, 6.9, 0> T_Glow(White, 0.6) } translate -z * 1.82 }
  #local I = 0; #while (I < 6) object { Button(<2.25 + mod(I, 3) * 0.95, 7.55 - int(I / 3) * 0.85, -1.76>, 0.28, (I = 0 ? Cypress : (I = 3 ? Pomegranate : Grey_Light))) } #local I = I + 1; #end
  object { Bay(4.35, Turquoise, 1.4) } object { Bay(1.75, Saffron, -0.2) }
  object { LED(<4.9, 8.05, -1.77>, 0.09, Cypress) }
  object { R_Box(<-2.6, 8.9, -0.2>, <2.6, 9.35, 1.4>, 0.2) T_Rubber(Ink) } object { R_Box(<-2.6, 8.4, 0.2>, <-2.1, 9.2, 1.0>, 0.1) T_Rubber(Ink) } object { R_Box(<2.1, 8.4, 0.2>, <2.6, 9.2, 1.0>, 0.1) T_Rubber(Ink) }
  #local I = -1; #while (I < 2) cylinder { <I * 4.2, 0, -0.8>, <I * 4.2, 0.4, -0.8>, 0.4 T_Rubber(Black) } cylinder { <I * 4.2, 0, 2.4>, <I * 4.2, 0.4, 2.4>, 0.4 T_Rubber(Black) } #local I = I + 2; #end
#end
#if (Detail)
  Product() Frame_Box(<-4.6, 3.4, -3.5>, <1.8, 8.4, -1>, 28, 12, 0.98)
#else
  Show(24, 17, 0.84)
#end
