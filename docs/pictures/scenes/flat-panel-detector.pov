// A flat-panel detector: a thin dark plate with an active field, corner bumpers and status lamps.
#include "studio.inc"
#macro Plate()
  object { R_Box(<-5, 0, 0>, <5, 8.4, 0.42>, 0.14) T_Satin(srgb <0.30, 0.32, 0.35>) }
  object { R_Slab(-4.75, 0.25, 4.75, 8.15, 0.1, 0.2) translate -z * 0.012 T_Textured(srgb <0.12, 0.13, 0.15>, 0.02) }
  difference { R_Slab(-4.2, 0.9, 4.2, 7.7, 0.05, 0.05) object { R_Slab(-4.16, 0.94, 4.16, 7.66, 0.3, 0.04) translate -z * 0.1 } translate -z * 0.025 T_Matte(Grey) }
  #local I = 0; #while (I < 4) box { <-0.02, -0.18, 0>, <0.02, 0.18, 0.03> rotate z * 90 * I translate <(I = 1 ? -4.2 : (I = 3 ? 4.2 : 0)), (I = 0 ? 7.7 : (I = 2 ? 0.9 : 4.3)), -0.03> T_Matte(Saffron) } #local I = I + 1; #end
  box { <-0.25, 4.29, -0.025>, <0.25, 4.31, 0> T_Matte(Grey) } box { <-0.01, 4.05, -0.025>, <0.01, 4.55, 0> T_Matte(Grey) }
  #local I = 0; #while (I < 4) object { R_Box(<-0.8, -0.8, -0.05>, <0.25, 0.25, 0.47>, 0.16) rotate z * 90 * I translate <(I = 0 | I = 3 ? 4.85 : -4.85), (I < 2 ? 8.25 : 0.15), 0> T_Rubber(Ink) } #local I = I + 1; #end
  #local I = 0; #while (I < 4) object { LED(<3.0 + I * 0.35, 0.55, -0.02>, 0.07, (I = 0 ? Turquoise : (I = 3 ? Saffron : Cypress))) } #local I = I + 1; #end
  object { Star(<-4.3, 0.55, -0.02>, 0.22, Turquoise) }
#end
#macro Product()
  union { Plate() rotate x * 16 translate <0, 0.05, 0> }
  union { object { R_Box(<-1.6, 0, 0>, <1.6, 7.2, 0.2>, 0.1) rotate -x * 14 translate <0, 0.05, 4.2> } T_Satin(Steel_Colour) }
  union { Plate() rotate x * 90 rotate y * -16 translate <4.6, 0.45, -4.2> scale <0.75, 1, 0.75> translate <2.9, 0, -0.9> }
#end
Show(18, 26, 1.0)
