// The monitor of the generation before: a deep grey case with a handle, a round knob and green curves.
#include "studio.inc"
#include "monitor.inc"
#declare Case = srgb <0.64, 0.64, 0.61>;
#macro Product()
  object { R_Box(<-5.6, 0.4, -0.8>, <5.6, 7.6, 5.6>, 0.3) T_Textured(Case, 0.05) }
  object { R_Slab(-5.2, 0.8, 5.2, 7.2, 0.2, 0.2) translate -z * 0.88 T_Plastic(Grey_Dark) }
  union { Monitor_Screen(Cypress * 1.7, Cypress * 1.7, Cypress * 1.4, Cypress * 1.4) scale <0.78, 0.78, 1> translate <-1.25, 4.5, -0.95> }
  union { cylinder { 0, -z * 0.5, 0.75 } cylinder { -z * 0.4, -z * 0.65, 0.6 } box { <-0.06, 0.2, -0.7>, <0.06, 0.6, -0.6> T_Matte(White) } T_Rubber(Black) rotate z * 25 translate <3.7, 2.6, -0.9> }
  #local I = 0; #while (I < 6) object { R_Box(<-0.45, -0.2, -0.15>, <0.45, 0.2, 0.1>, 0.08) translate <3.15 + mod(I, 2) * 1.15, 6.5 - int(I / 2) * 0.75, -0.92> T_Plastic((I = 5 ? Saffron * 0.9 : Case)) } #local I = I + 1; #end
  #local I = 0; #while (I < 5) object { R_Box(<-0.5, -0.18, -0.15>, <0.5, 0.18, 0.1>, 0.08) translate <-4.0 + I * 1.35, 1.5, -0.92> T_Plastic(Case) } #local I = I + 1; #end
  union { cylinder { <-3, 8.6, 2.2>, <3, 8.6, 2.2>, 0.34 } sphere { <-3, 8.6, 2.2>, 0.34 } sphere { <3, 8.6, 2.2>, 0.34 } cylinder { <-3, 8.6, 2.2>, <-3.3, 7.4, 2.2>, 0.3 } cylinder { <3, 8.6, 2.2>, <3.3, 7.4, 2.2>, 0.3 } T_Rubber(Grey_Dark) }
  #local I = 0; #while (I < 14) box { <5.58, 2.6, 0.6 + I * 0.33>, <5.62, 6.2, 0.75 + I * 0.33> T_Rubber(Black) } #local I = I + 1; #end
  #local I = 0; #while (I < 3) union { cylinder { x * 5.5, x * 5.8, 0.42 T_Satin(Steel_Colour) } cylinder { x * 5.7, x * 5.83, 0.28 T_Rubber(Black) } translate <0, 1.5, 0.6 + I * 1.3> } #local I = I + 1; #end
  #local I = -1; #while (I < 2) object { R_Cyl(0, 0.5, 0.5, 0.1) T_Rubber(Black) translate <I * 4.6, 0, 0.2> } object { R_Cyl(0, 0.5, 0.5, 0.1) T_Rubber(Black) translate <I * 4.6, 0, 4.8> } #local I = I + 2; #end
#end
Show(-26, 16, 0.96)
