// Tablets: a carton, a blister of white tablets and a few loose ones.
#include "studio.inc"
#macro Tablet() union { cylinder { -y * 0.16, y * 0.16, 0.62 } intersection { sphere { -y * 1.05, 1.4 } sphere { y * 1.05, 1.4 } cylinder { -y, y, 0.62 } } T_Matte(White) } #end
#declare Foil = texture { pigment { srgb <0.83, 0.84, 0.85> } normal { bumps 0.15 scale 0.12 } finish { ambient 0.05 diffuse 0.45 specular 0.4 roughness 0.03 metallic reflection { 0.22, 0.5 falloff 3 metallic } } }
#macro Blister()
  union { R_Slab(-3.7, -1.7, 3.7, 1.7, 0.06, 0.25) rotate x * 90 texture { Foil } }
  #local I = 0;
  #while (I < 10)
    #local P = <-2.9 + mod(I, 5) * 1.45, 0.06, -0.8 + int(I / 5) * 1.6>;
    object { Tablet() scale <0.9, 0.8, 0.9> translate P + y * 0.2 }
    object { sphere { 0, 1 scale <0.68, 0.46, 0.68> translate P } M_Clear(<0.97, 0.99, 1>, 0.3) }
    torus { 0.7, 0.05 translate P T_Gloss(Grey_Light) }
    #local I = I + 1;
  #end
#end
#macro Product()
  object { R_Box(<-3.9, 0, 0.6>, <3.9, 4.6, 2.6>, 0.05) T_Gloss(White) }
  union { box { <-3.9, 0.02, 0.585>, <-1.2, 4.58, 0.6> T_Gloss(Lapis) } prism { linear_spline 0, 0.015, 4, <-1.2, 0.02>, <-1.2, 4.58>, <0.3, 0.02>, <-1.2, 0.02> rotate -x * 90 translate z * 0.6 T_Gloss(Turquoise) }
    box { <0.6, 3.4, 0.585>, <3.4, 3.75, 0.6> T_Matte(Ink) } box { <0.6, 2.9, 0.585>, <2.6, 3.05, 0.6> T_Matte(Grey) } box { <0.6, 2.55, 0.585>, <3.0, 2.7, 0.6> T_Matte(Grey) } object { Star(<-2.5, 3.3, 0.585>, 0.75, Paper) }
    #local I = 0; #while (I < 3) object { cylinder { 0, -z * 0.02, 0.35 T_Matte(Saffron) } translate <0.95 + I * 0.9, 0.9, 0.6> } #local I = I + 1; #end }
  union { box { <-3.91, 0.02, 0.62>, <-3.9, 4.58, 2.58> T_Gloss(Lapis_Deep) } }
  union { Blister() rotate y * 8 translate <-0.6, 0.06, -2.1> }
  union { Blister() rotate -x * 2 rotate y * -22 rotate z * 3 translate <3.9, 0.55, -1.4> translate y * -0.1 }
  #local I = 0; #while (I < 4) object { Tablet() rotate <0, 0, (I = 2 ? 62 : 0)> translate <-5.2 + I * 0.95, (I = 2 ? 0.5 : 0.34), -4.4 + 0.7 * mod(I * 2, 3)> } #local I = I + 1; #end
#end
Show(14, 26, 0.97)
