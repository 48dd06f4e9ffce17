// A single vial resting on a blue cold pack, its carton behind.
#include "studio.inc"
#include "vial.inc"
#macro Product()
  object { R_Box(<-4.6, 0, -2.6>, <4.6, 1.3, 2.6>, 0.6) texture { pigment { srgb <0.40, 0.70, 0.88> } normal { bumps 0.3 scale <1.2, 0.6, 1.2> } finish { ambient 0.10 diffuse 0.72 specular 0.8 roughness 0.006 reflection { 0.03, 0.5 falloff 3 } } } }
  #local I = 0; #while (I < 2) object { R_Box(<-4.9 + I * 9.3, 0.45, -2.5>, <-4.4 + I * 9.3, 0.65, 2.5>, 0.1) T_Plastic(srgb <0.62, 0.82, 0.92>) } #local I = I + 1; #end
  union { Vial(Turquoise, 1, srgb <0.86, 0.95, 0.97>) scale 1.15 rotate y * 10 translate <-1.3, 1.22, -0.6> }
  object { R_Box(<0.9, 1.28, -0.4>, <4.0, 6.6, 1.9>, 0.05) T_Gloss(White) } union { box { <0.9, 4.6, -0.42>, <4.0, 6.58, -0.4> T_Gloss(Turquoise) } object { Star(<2.45, 5.6, -0.42>, 0.62, Paper) } box { <1.25, 3.8, -0.42>, <3.3, 4.05, -0.4> T_Matte(Ink) } box { <1.25, 3.35, -0.42>, <2.8, 3.47, -0.4> T_Matte(Grey) } box { <1.25, 1.6, -0.42>, <3.65, 1.8, -0.4> T_Matte(Lapis) } }
  // frost crystals
  #local S = seed(5); #local I = 0; #while (I < 60) sphere { <-4.2 + 8.4 * rand(S), 1.28 + 0.03 * rand(S), -2.3 + 2.0 * rand(S)>, 0.03 + 0.05 * rand(S) T_Gloss(White) } #local I = I + 1; #end
#end
Show(14, 18, 0.9)
