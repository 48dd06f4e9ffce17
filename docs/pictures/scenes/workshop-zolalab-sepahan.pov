// A hall where water units are assembled: rows of membrane skids and tanks under a saw-tooth roof.
#include "studio.inc"
#macro Skid()
  #local K = 0; #while (K < 2) #local I = 0; #while (I < 2) object { R_Box(<-4.1 + I * 8, 0, -1.6 + K * 3>, <-3.9 + I * 8, 9, -1.4 + K * 3>, 0.03) T_Satin(Steel_Colour) } object { R_Box(<-4.1, 0.2 + I * 8.6, -1.6 + K * 3>, <4.1, 0.4 + I * 8.6, -1.4 + K * 3>, 0.03) T_Satin(Steel_Colour) } #local I = I + 1; #end #local K = K + 1; #end
  #local I = 0; #while (I < 5) union { cylinder { y * 1.8, y * 7.8, 0.55 T_Gloss(White) } object { R_Cyl(1.5, 2.3, 0.65, 0.06) T_Plastic(Turquoise) } object { R_Cyl(7.4, 8.1, 0.65, 0.06) T_Plastic(Turquoise) } translate <-3 + I * 1.5, 0, 0> } #local I = I + 1; #end
  cylinder { <-3.4, 8.4, 0>, <3.6, 8.4, 0>, 0.3 T_Plastic(Lapis) } cylinder { <-3.4, 1.2, 0>, <3.6, 1.2, 0>, 0.3 T_Plastic(Lapis) }
#end
#declare A_Skid = union { Skid() }
box { <-40, -0.1, -30>, <40, 0, 140> texture { pigment { srgb <0.74, 0.74, 0.72> } finish { ambient 0.1 diffuse 0.7 specular 0.3 roughness 0.02 reflection { 0.03, 0.35 falloff 4 } } } }
box { <-22, 0, -30>, <-21.5, 18, 140> T_Matte(White) } box { <21.5, 0, -30>, <22, 18, 140> T_Matte(White) } box { <-22, 0, 130>, <22, 20, 131> T_Matte(Mix(Lapis, White, 0.25)) }
#declare J = 0; #while (J < 10) union { box { <-22, 15, 0>, <22, 15.2, 14> rotate -x * 16 T_Matte(White) } box { <-22, 15.2, 13.2>, <22, 19, 13.4> T_Glow(srgb <0.95, 0.98, 1>, 1) } object { R_Box(<-22, 14.4, -0.3>, <22, 15.2, 0.3>, 0.05) T_Satin(Grey) } no_shadow translate z * (J * 14 - 20) } #declare J = J + 1; #end
#declare J = 0; #while (J < 7) object { A_Skid rotate y * 28 translate <-8.6, 0, J * 13> } object { A_Skid rotate y * 152 translate <8.6, 0, J * 13 + 4> }
  union { cylinder { 0, y * 8, 2.2 T_Gloss(Mix(Turquoise, White, 0.35)) } sphere { 0, 2.2 scale <1, 0.4, 1> translate y * 8 T_Gloss(Mix(Turquoise, White, 0.35)) } translate <-18, 0, J * 13 + 6> } union { cylinder { 0, y * 8, 2.2 T_Gloss(Mix(Lapis, White, 0.45)) } sphere { 0, 2.2 scale <1, 0.4, 1> translate y * 8 T_Gloss(Mix(Lapis, White, 0.45)) } translate <18, 0, J * 13 + 6> } #declare J = J + 1; #end
object { R_Box(<-21, 12, 20>, <21, 13.4, 21.4>, 0.1) T_Plastic(Saffron) } box { <2, 8, 20.6>, <2.1, 12, 20.8> T_Rubber(Black) } object { R_Box(<1.5, 7.4, 20.2>, <2.6, 8.2, 21.2>, 0.1) T_Plastic(Saffron) }
light_source { <-6, 14, -14>, rgb 0.55 area_light <10, 0, 0>, <0, 0, 12>, 5, 5 adaptive 0 } light_source { <4, 14, 50>, rgb 0.4 area_light <10, 0, 0>, <0, 0, 20>, 5, 5 adaptive 0 }
light_source { <0, 9, -34>, rgb 0.35 shadowless } light_source { <0, -8, 10>, rgb 0.18 shadowless } light_source { <0, 13, 100>, rgb 0.25 shadowless }
camera { perspective location <-2.4, 6.4, -22> right x * 4 / 3 up y angle 60 look_at <0.6, 5.6, 20> }
