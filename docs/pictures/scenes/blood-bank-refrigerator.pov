// A blood bank refrigerator: upright cabinet, glass door, drawers with bags, display at the top.
#include "studio.inc"
#macro Product()
  difference { object { R_Box(<-3.6, 0.5, -2.6>, <3.6, 13.6, 3.0>, 0.25) T_Gloss(White) } box { <-2.9, 1.9, -4>, <2.9, 11.4, 2.2> T_Plastic(White) } }
  box { <-2.85, 11.2, -2.4>, <2.85, 11.3, 2.0> T_Glow(srgb <0.95, 0.98, 1>, 0.95) }
  object { R_Slab(-3.0, 11.9, 3.0, 13.2, 0.1, 0.15) translate -z * 2.66 T_Black_Glass() } union { Number(40, 2, <-2.4, 12.25, 0>, 0.65, Turquoise) Trace(-0.6, 1.6, 12.4, 0.3, 4, 2, 0.03, Saffron) translate -z * 2.68 } object { LED(<2.2, 12.7, -2.67>, 0.1, Cypress) } object { LED(<2.6, 12.7, -2.67>, 0.1, Saffron) }
  #local S = seed(4); #local J = 0;
  #while (J < 5)
    box { <-2.85, 2.35 + J * 1.85, -2.0>, <2.85, 2.45 + J * 1.85, 2.1> T_Satin(Steel_Colour) }  box { <-2.8, 2.8 + J * 1.85, -2.22>, <2.8, 2.9 + J * 1.85, -2.03> T_Satin(Grey) }
    #local I = 0;
    #while (I < 9) union { sphere { 0, 1 scale <0.24, 0.62, 0.8> T_Gloss(srgb <0.48, 0.05, 0.08>) } box { <-0.26, -0.25, -0.3>, <0.26, 0.3, 0.3> T_Matte(Paper) scale <0.5, 1, 1.7> } rotate z * (rand(S) - 0.5) * 14 translate <-2.4 + I * 0.6, 3.1 + J * 1.85, -1.0 + rand(S) * 0.2> } #local I = I + 1; #end
    #local J = J + 1;
  #end
  // door
  difference { object { R_Box(<-3.5, 1.4, -3.0>, <3.5, 11.7, -2.62>, 0.12) T_Satin(Steel_Colour) } box { <-2.9, 2.0, -4>, <2.9, 11.1, -2> T_Satin(Grey) } }
  triangle { <-2.9, 2, -2.8>, <2.9, 2, -2.8>, <2.9, 11.1, -2.8> M_Pane() } triangle { <-2.9, 2, -2.8>, <-2.9, 11.1, -2.8>, <2.9, 11.1, -2.8> M_Pane() }
  union { cylinder { <2.6, 5.0, -3.5>, <2.6, 9.0, -3.5>, 0.18 } cylinder { <2.6, 5.3, -3.5>, <3.0, 5.3, -2.9>, 0.13 } cylinder { <2.6, 8.7, -3.5>, <3.0, 8.7, -2.9>, 0.13 } T_Metal(Steel_Colour) translate x * 0.55 }
  object { R_Box(<-3.5, 0.3, -2.5>, <3.5, 1.3, 2.9>, 0.1) T_Plastic(Grey_Dark) } #local I = 0; #while (I < 16) box { <-2.8 + I * 0.36, 0.55, -2.53>, <-2.62 + I * 0.36, 1.1, -2.4> T_Rubber(Black) } #local I = I + 1; #end
  #local I = -1; #while (I < 2) cylinder { <I * 3.0, 0.35, -2.0>, <I * 2.7, 0.35, -2.0>, 0.35 T_Rubber(Black) } cylinder { <I * 3.0, 0.35, 2.4>, <I * 2.7, 0.35, 2.4>, 0.35 T_Rubber(Black) } #local I = I + 2; #end
#end
#macro M_Pane() no_shadow texture { pigment { rgbt <0.93, 0.97, 1, 0.94> } finish { ambient 0 diffuse 0.05 specular 0.3 reflection { 0.03, 0.5 falloff 4 } } } #end
Show(24, 8, 0.97)
