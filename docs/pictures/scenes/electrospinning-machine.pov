// An electrospinning machine: a cabinet with a glass window, needles above a drum with a white web.
#include "studio.inc"
#macro Product()
  difference { object { R_Box(<-5.4, 0.5, -3>, <5.4, 11.6, 3>, 0.3) T_Plastic(White) } box { <-4.6, 3.6, -4>, <2.6, 10.6, 2.4> T_Matte(srgb <0.30, 0.33, 0.38>) } }
  box { <-4.6, 10.5, -2.6>, <2.6, 10.58, 2.0> T_Glow(srgb <0.92, 0.97, 1>, 0.95) }
  object { Along_X(R_Cyl(-3.9, 1.9, 1.15, 0.1)) T_Satin(Steel_Colour) translate <0, 5.2, -0.6> } difference { cylinder { <-3.2, 5.2, -0.6>, <1.2, 5.2, -0.6>, 1.21 } cylinder { <-4, 5.2, -0.6>, <2, 5.2, -0.6>, 1.14 } T_Matte(White) } cylinder { <-4.6, 5.2, -0.6>, <2.6, 5.2, -0.6>, 0.25 T_Satin(Grey_Dark) }
  object { R_Box(<-3.8, 9.3, -1.2>, <1.8, 9.9, 0.0>, 0.12) T_Plastic(Lapis) } 
  #local S = seed(8); #local I = 0; #while (I < 7) cylinder { <-3.2 + I * 0.73, 9.3, -0.6>, <-3.2 + I * 0.73, 8.9, -0.6>, 0.12 T_Plastic(Turquoise) } cylinder { <-3.2 + I * 0.73, 8.9, -0.6>, <-3.2 + I * 0.73, 8.3, -0.6>, 0.04 T_Metal(Steel_Colour) }
    #local K = 0; #while (K < 7) object { Hose(spline { cubic_spline -0.2, <-3.2 + I * 0.73, 9, -0.6> 0, <-3.2 + I * 0.73, 8.3, -0.6> 0.4, <-3.2 + I * 0.73 + 0.3 * (rand(S) - 0.5), 7.6, -0.6 + 0.3 * (rand(S) - 0.5)> 1, <-3.2 + I * 0.73 + 1.1 * (rand(S) - 0.5), 6.4, -0.6 + 0.7 * (rand(S) - 0.5)> 1.2, <-3, 6, -0.6> }, 8, 0.014) T_Glow(srgb <0.85, 0.93, 1>, 0.7) no_shadow } #local K = K + 1; #end #local I = I + 1; #end
  difference { object { R_Slab(-4.9, 3.3, 2.9, 10.9, 0.2, 0.3) } box { <-4.4, 3.8, -1>, <2.4, 10.4, 1> } T_Plastic(Ink) translate -z * 3.15 } object { R_Box(<2.35, 6.2, -3.6>, <2.7, 8.0, -3.1>, 0.12) T_Satin(Steel_Colour) }
  triangle { <-4.4, 3.8, -3.05>, <2.4, 3.8, -3.05>, <2.4, 10.4, -3.05> T_Pane() } triangle { <-4.4, 3.8, -3.05>, <-4.4, 10.4, -3.05>, <2.4, 10.4, -3.05> T_Pane() }
  object { R_Slab(3.2, 7.2, 5.0, 10.4, 0.1, 0.12) translate -z * 3.04 T_Black_Glass() } union { Number(24, 2, <3.5, 9.5, 0>, 0.5, Turquoise) Number(18, 2, <3.5, 8.6, 0>, 0.5, Saffron) Trace(3.4, 4.8, 7.6, 0.5, 3, 2, 0.025, White) translate -z * 3.06 } #local I = 0; #while (I < 3) object { Button(<3.55 + I * 0.55, 6.5, -3.01>, 0.18, (I = 0 ? Cypress : Grey_Light)) } #local I = I + 1; #end union { cylinder { 0, -z * 0.25, 0.42 T_Plastic(Saffron) } cylinder { -z * 0.2, -z * 0.5, 0.3 T_Plastic(Pomegranate) } translate <4.1, 5.2, -3> }
  object { R_Box(<-5.0, 1.0, -3.12>, <5.0, 3.0, -2.9>, 0.08) T_Plastic(Grey_Light) } Slots(2.0, 1.4, 4.4, 2.6, 10, 0.1, -3.13) object { Star(<-4.2, 2.0, -3.13>, 0.5, Lapis) } #local I = 0; #while (I < 4) object { R_Cyl(0, 0.6, 0.45, 0.08) T_Rubber(Black) translate <(mod(I, 2) < 1 ? -4.6 : 4.6), 0, (I < 2 ? -2.2 : 2.2)> } #local I = I + 1; #end
#end
#macro T_Pane() no_shadow texture { pigment { rgbt <0.93, 0.97, 1, 0.95> } finish { ambient 0 diffuse 0.03 specular 0.3 reflection { 0.03, 0.5 falloff 4 } } } #end
Show(22, 10, 0.95)
