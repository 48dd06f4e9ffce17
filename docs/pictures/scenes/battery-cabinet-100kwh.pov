// A battery cabinet: two tall doors, one open on a stack of modules, cooling unit, status strip.
#include "studio.inc"
#macro Product()
  difference { object { R_Box(<-5, 0.6, -3>, <5, 14, 3>, 0.15) T_Plastic(White) } box { <0.1, 1.2, -4>, <4.6, 13.0, 2.4> T_Matte(Grey_Dark) } }
  object { R_Box(<-5, 0, -2.9>, <5, 0.65, 2.9>, 0.05) T_Plastic(Ink) } object { R_Box(<-5.2, 13.9, -3.2>, <5.2, 14.4, 3.2>, 0.1) T_Plastic(Ink) }
  // closed left door with a cooling unit
  object { R_Box(<-4.85, 1.0, -3.2>, <-0.1, 13.5, -2.95>, 0.1) T_Plastic(White) } object { R_Box(<-4.3, 6.6, -3.5>, <-0.9, 12.6, -3.1>, 0.15) T_Plastic(Grey_Light) } #local I = 0; #while (I < 14) box { <-4.0, 7.0 + I * 0.2, -3.52>, <-1.2, 7.1 + I * 0.2, -3.45> T_Rubber(Black) } #local I = I + 1; #end
  difference { cylinder { -z * 0.06, 0, 1.15 } cylinder { -z, z, 1.05 } T_Plastic(Grey) translate <-2.6, 11.2, -3.5> } cylinder { <-2.6, 11.2, -3.5>, <-2.6, 11.2, -3.51>, 1.05 T_Rubber(Black) } #local I = 0; #while (I < 5) torus { 0.2 + I * 0.2, 0.03 rotate x * 90 translate <-2.6, 11.2, -3.54> T_Satin(Grey) } #local I = I + 1; #end
  object { R_Box(<-0.9, 4.6, -3.45>, <-0.55, 6.0, -3.15>, 0.08) T_Rubber(Ink) } object { Star(<-3.9, 3.2, -3.21>, 0.6, Turquoise) } box { <-3.0, 3.3, -3.21>, <-1.2, 3.5, -3.2> T_Matte(Ink) } box { <-3.0, 2.9, -3.21>, <-1.8, 3.0, -3.2> T_Matte(Grey) }
  // modules
  #local I = 0; #while (I < 9) union { object { R_Box(<0.35, 0, -2.7>, <4.35, 1.1, 2>, 0.05) T_Plastic(Ink) } object { R_Box(<0.6, 0.25, -2.85>, <1.4, 0.85, -2.6>, 0.1) T_Plastic(Saffron) } object { R_Box(<3.3, 0.25, -2.85>, <4.1, 0.85, -2.6>, 0.1) T_Plastic(Saffron) } #local J = 0; #while (J < 4) object { LED(<1.9 + J * 0.3, 0.55, -2.71>, 0.07, (J < 3 ? Cypress : Turquoise)) } #local J = J + 1; #end translate y * (1.4 + I * 1.27) } #local I = I + 1; #end
  // open right door
  union { object { R_Box(<-4.75, 1.0, -0.12>, <0, 13.5, 0.12>, 0.08) T_Plastic(White) } object { R_Box(<-4.3, 1.6, 0.1>, <-0.5, 12.9, 0.2>, 0.04) T_Satin(Grey) } translate x * 0 rotate -y * 0 rotate y * 112 translate <4.85, 0, -3.1> }
  box { <-4.6, 13.15, -3.22>, <-0.4, 13.27, -3.19> T_Glow(Turquoise, 1) }
#end
Show(20, 9, 0.95)
