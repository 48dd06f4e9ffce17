// A solar pump drive: narrow box with a keypad, large side heat sink, fan grille and terminals.
#include "studio.inc"
#include "devices.inc"
#macro Product()
  object { R_Box(<-2.6, 0.9, -2.4>, <2.6, 10.2, 0.4>, 0.25) T_Plastic(Turquoise) } object { R_Box(<-2.5, 0.3, -2.3>, <2.5, 3.2, 0.3>, 0.15) T_Plastic(Ink) }
  Fins(-2.9, 2.9, 0.3, 10.2, 0.4, 3.2, 19, srgb <0.72, 0.73, 0.75>)
  object { R_Box(<-3.1, 10.1, 0.3>, <3.1, 10.6, 3.3>, 0.1) T_Plastic(Ink) }
  object { R_Box(<-1.7, 5.2, -2.7>, <1.7, 9.4, -2.2>, 0.2) T_Plastic(Ink) } object { R_Slab(-1.35, 7.4, 1.35, 9.0, 0.1, 0.1) translate -z * 2.74 T_Black_Glass() } union { Number(50, 2, <-0.95, 8.0, 0>, 0.7, Saffron) box { <0.35, 7.9, -0.01>, <1.05, 8.0, 0> T_Glow(Turquoise, 1) } box { <0.35, 8.2, -0.01>, <0.8, 8.3, 0> T_Glow(Turquoise, 1) } translate -z * 2.76 } #local I = 0; #while (I < 8) object { R_Box(<-0.3, -0.18, -0.12>, <0.3, 0.18, 0.05>, 0.08) translate <-1.05 + mod(I, 4) * 0.7, 6.7 - int(I / 4) * 0.75, -2.7> T_Plastic((I = 0 ? Cypress : (I = 4 ? Pomegranate : Grey_Light))) } #local I = I + 1; #end
  Bolt_Sign(<-1.9, 4.2, -2.41>, 0.4, Saffron) box { <-1.2, 4.3, -2.41>, <1.6, 4.42, -2.4> T_Matte(Paper) } box { <-1.2, 3.95, -2.41>, <0.7, 4.05, -2.4> T_Matte(Paper) }
  #local I = 0; #while (I < 7) union { object { R_Box(<-0.28, 1.6, -0.2>, <0.28, 2.7, 0.2>, 0.05) T_Plastic(Cypress) } cylinder { <0, 2.2, -0.18>, <0, 2.2, -0.24>, 0.17 T_Metal(Steel_Colour) } box { <-0.14, 2.18, -0.25>, <0.14, 2.22, -0.23> T_Rubber(Black) } translate <-1.95 + I * 0.65, 0, -2.3> } #local I = I + 1; #end
  #local I = 0; #while (I < 4) object { Hose(spline { cubic_spline -0.2, <-1.95 + I * 1.3, 1.8, -2.4> 0, <-1.95 + I * 1.3, 1.7, -2.5> 0.4, <-1.95 + I * 1.3, 0.6, -3.0> 0.7, <-1.95 + I * 1.4, 0.16, -3.8> 1, <-2.6 + I * 2.0, 0.16, -6.0> 1.2, <-3 + I * 2, 0.1, -7> }, 18, 0.13) #if (I = 0) T_Rubber(Pomegranate) #else #if (I = 3) T_Rubber(Cypress) #else T_Rubber(Black) #end #end } #local I = I + 1; #end
#end
Show(32, 16, 0.95)
