// A rack battery module: low wide steel case with handles, terminals, breaker and status lamps.
#include "studio.inc"
#macro Module(Y)
  object { R_Box(<-6, 0, -3.6>, <6, 2.8, 5.4>, 0.1) T_Textured(srgb <0.18, 0.19, 0.22>, 0.05) } object { R_Box(<-6.7, 0.1, -3.8>, <6.7, 2.7, -3.55>, 0.05) T_Plastic(Ink) }
  #local I = -1; #while (I < 2) object { Hose(spline { linear_spline 0, <I * 5.4, 0.6, -3.8> 0.2, <I * 5.4, 0.6, -4.5> 0.8, <I * 5.4, 2.2, -4.5> 1, <I * 5.4, 2.2, -3.8> }, 20, 0.14) T_Satin(Steel_Colour) } cylinder { <I * 6.4, 0.6, -3.8>, <I * 6.4, 0.6, -3.84>, 0.14 T_Rubber(Black) } cylinder { <I * 6.4, 2.2, -3.8>, <I * 6.4, 2.2, -3.84>, 0.14 T_Rubber(Black) } #local I = I + 2; #end
  object { R_Slab(-4.4, 0.7, -1.6, 2.2, 0.05, 0.12) translate -z * 3.84 T_Black_Glass() } union { Number(98, 2, <-3.9, 1.15, 0>, 0.6, Turquoise) #local I = 0; #while (I < 6) box { <-2.8 + I * 0.18, 1.15, -0.01>, <-2.68 + I * 0.18, 1.75, 0> T_Glow((I < 5 ? Turquoise : Grey_Dark), 1) } #local I = I + 1; #end translate -z * 3.85 }
  #local I = 0; #while (I < 6) object { LED(<-1.2 + I * 0.32, 2.0, -3.81>, 0.08, (I < 4 ? Cypress : Grey)) } #local I = I + 1; #end object { Button(<-1.1, 1.2, -3.81>, 0.16, Grey_Light) } #local I = 0; #while (I < 3) box { <-0.5 + I * 0.6, 0.8, -3.84>, <-0.05 + I * 0.6, 1.3, -3.8> T_Rubber(Black) } #local I = I + 1; #end
  object { R_Box(<1.6, 0.6, -4.1>, <2.6, 2.2, -3.7>, 0.08) T_Plastic(Grey_Light) } object { R_Box(<1.85, 1.2, -4.4>, <2.35, 1.8, -4.0>, 0.08) T_Plastic(Black) }
  #local I = 0; #while (I < 2) union { object { R_Cyl(-0.55, 0, 0.34, 0.06) rotate x * 90 #if (I = 0) T_Plastic(Pomegranate) #else T_Plastic(Grey_Dark) #end } cylinder { -z * 0.5, -z * 0.7, 0.18 T_Metal(srgb <0.85, 0.68, 0.35>) } translate <3.4 + I * 1.0, 1.4, -3.8> scale <1, 1, 1> } #local I = I + 1; #end
  #local I = 0; #while (I < 18) box { <6.0, 0.7, -2.4 + I * 0.4>, <6.02, 2.1, -2.2 + I * 0.4> T_Rubber(Black) } #local I = I + 1; #end
#end
#macro Product()
  union { Module(0) } union { Module(0) translate y * 3.0 } union { Module(0) translate y * 6.0 }
  #local I = 0; #while (I < 2) object { Hose(spline { cubic_spline -0.2, <3.4 + I, 1.4, -4.4> 0, <3.4 + I, 1.4, -4.6> 0.5, <3.4 + I, 2.9, -5.3> 1, <3.4 + I, 4.4, -4.6> 1.2, <3.4 + I, 4.4, -4.4> }, 14, 0.17) #if (I = 0) T_Rubber(Pomegranate) #else T_Rubber(Black) #end } object { Hose(spline { cubic_spline -0.2, <3.4 + I, 4.4, -4.4> 0, <3.4 + I, 4.4, -4.6> 0.5, <3.4 + I, 5.9, -5.3> 1, <3.4 + I, 7.4, -4.6> 1.2, <3.4 + I, 7.4, -4.4> }, 14, 0.17) #if (I = 0) T_Rubber(Pomegranate) #else T_Rubber(Black) #end } #local I = I + 1; #end
  object { R_Box(<-7, -0.0, -3.5>, <-6.75, 9.6, -3.2>, 0.04) T_Galvanised(0.5) } object { R_Box(<6.75, -0.0, -3.5>, <7, 9.6, -3.2>, 0.04) T_Galvanised(0.5) }
#end
Show(-24, 18, 0.95)
