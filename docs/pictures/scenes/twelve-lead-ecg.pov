// A twelve-lead recorder: a tablet on its stand with curves on the screen, lead wires with clips.
#include "studio.inc"
#declare Lead_Colours = array[6] { Pomegranate, Saffron, Cypress, Lapis, Turquoise, Ink }
#macro Tablet()
  object { R_Box(<-4.6, 0, 0>, <4.6, 6.4, 0.7>, 0.3) T_Plastic(White) }
  object { R_Slab(-4.35, 0.25, 4.35, 6.15, 0.1, 0.25) translate -z * 0.03 T_Rubber(Turquoise) }
  object { R_Slab(-4.15, 0.45, 4.15, 5.95, 0.1, 0.15) translate -z * 0.06 T_Black_Glass() }
  #local I = 0;
  #while (I < 6)
    object { Trace(-3.8, -0.15, 4.85 - I * 0.82, 0.55, 3, 0, 0.024, (I < 3 ? Turquoise : Cypress * 1.5)) translate -z * 0.07 }
    object { Trace(0.15, 3.8, 4.85 - I * 0.82, 0.25 + 0.35 * mod(I * 0.37, 1), 3, 0, 0.024, (I < 3 ? Turquoise : Cypress * 1.5)) translate -z * 0.07 }
    #local I = I + 1;
  #end
  union { Number(72, 2, <2.9, 5.5, 0>, 0.28, Saffron) box { <-3.8, 5.6, -0.02>, <-2.4, 5.72, 0> T_Glow(White, 0.7) } box { <-2.2, 5.6, -0.02>, <-1.6, 5.72, 0> T_Glow(Grey, 0.7) } translate -z * 0.07 }
#end
#macro S(T) spline { cubic_spline -0.2, <0,0,0> 0, <0,0,0> 1, <1,0,0> 1.2, <1,0,0> } #end
#macro Product()
  union { Tablet() rotate x * 24 translate <0, 0.35, 0> }
  union { R_Box(<-2.4, 0, 1.0>, <2.4, 0.25, 4.2>, 0.1) object { R_Box(<-1.2, 0, 0>, <1.2, 3.9, 0.25>, 0.1) rotate -x * 20 translate <0, 0.1, 3.6> } T_Textured(Ink, 0.05) }
  object { R_Box(<-4.3, 0, -0.35>, <4.3, 0.42, 0.75>, 0.18) T_Rubber(Ink) }
  object { R_Box(<4.5, 1.4, 0.8>, <5.2, 3.0, 1.5>, 0.15) T_Rubber(Ink) }
  #local I = 0;
  #while (I < 6)
    #local Path = spline { cubic_spline
      -0.3, <4.6, 2.2, 1.2> 0, <5.1, 2.3 - I * 0.12, 1.2> 0.2, <6.3 + I * 0.06, 1.3 - I * 0.1, 0.9 - I * 0.2> 0.45, <6.2 + I * 0.28, 0.12, -1.4 - I * 0.25> 0.75, <5.2 - I * 0.75, 0.12, -2.7 - 0.2 * mod(I, 2)> 1, <4.2 - I * 1.35, 0.16, -3.3 - 0.25 * mod(I, 2)> 1.3, <3.4 - I * 1.5, 0.12, -3.6> }
    object { Hose(Path, 36, 0.085) T_Rubber(Grey_Light) }
    union { object { R_Box(<-0.55, 0, -0.3>, <0.4, 0.42, 0.3>, 0.12) } cylinder { <-0.6, 0.2, 0>, <-1.05, 0.2, 0>, 0.16 } T_Gloss(Lead_Colours[I]) rotate -y * (20 + I * 4) translate <4.0 - I * 1.35, 0, -3.35 - 0.25 * mod(I, 2)> }
    #local I = I + 1;
  #end
#end
Show(14, 30, 0.96)
