// An abstract clean production hall: rows of dialyser benches under long lamps.
#include "studio.inc"
#macro Hall()
  box { <-30, -0.1, -20>, <30, 0, 120> texture { pigment { srgb <0.80, 0.83, 0.84> } finish { ambient 0.1 diffuse 0.7 specular 0.3 roughness 0.02 reflection { 0.04, 0.4 falloff 4 } } } }
  box { <-17, 0, -20>, <-16.5, 13, 120> T_Matte(White) } box { <16.5, 0, -20>, <17, 13, 120> T_Matte(White) } box { <-17, 0, 119>, <17, 13, 120> T_Matte(Mix(Turquoise, White, 0.3)) } box { <-17, 13, -20>, <17, 13.2, 120> no_shadow T_Matte(White) }
  #local I = 0; #while (I < 12) #local K = -1; #while (K < 2) object { R_Box(<K * 7 - 1, 12.7, I * 10 - 10>, <K * 7 + 1, 13, I * 10 - 3>, 0.1) no_shadow T_Glow(srgb <1, 0.99, 0.96>, 1) } object { R_Box(<K * 16.4 - 0.2, 4, I * 10 - 9>, <K * 16.4 + 0.2, 9, I * 10 - 2>, 0.1) T_Black_Glass() } object { R_Box(<K * 16.5 - 0.5, 0, I * 10 - 1>, <K * 16.5 + 0.5, 13, I * 10>, 0.1) T_Matte(Grey_Light) } #local K = K + 2; #end #local I = I + 1; #end
  #local J = 0; #while (J < 9) #local K = -1; #while (K < 2)
    union { object { R_Box(<-4, 2.6, -3>, <4, 3.0, 3>, 0.1) T_Satin(Steel_Colour) } box { <-3.6, 0, -2.6>, <3.6, 2.6, 2.6> T_Plastic(White) } object { R_Box(<-4, 6, 1.6>, <4, 6.3, 2.4>, 0.1) T_Plastic(Lapis) } cylinder { <-3.8, 3, 2>, <-3.8, 6, 2>, 0.15 T_Satin(Steel_Colour) } cylinder { <3.8, 3, 2>, <3.8, 6, 2>, 0.15 T_Satin(Steel_Colour) }
      #local I = 0; #while (I < 6) union { cylinder { y * 3.2, y * 5.2, 0.36 T_Matte(Cream) } object { R_Cyl(3.0, 3.5, 0.46, 0.08) T_Gloss(Lapis) } object { R_Cyl(5.0, 5.5, 0.46, 0.08) T_Gloss(Pomegranate) } cylinder { y * 5.4, y * 6, 0.1 T_Gloss(White) } translate <-3 + I * 1.2, 0, 0> } #local I = I + 1; #end
      translate <K * 8.5, 0, J * 11> }
    #local K = K + 2; #end #local J = J + 1; #end
  box { <-1.6, 0.01, -20>, <-1.4, 0.02, 118> T_Matte(Saffron) } box { <1.4, 0.01, -20>, <1.6, 0.02, 118> T_Matte(Saffron) }
#end
Hall()
light_source { <-4, 12, -8>, rgb 0.5 area_light <8, 0, 0>, <0, 0, 10>, 5, 5 adaptive 0 }
light_source { <0, 12, 40>, rgb 0.4 area_light <8, 0, 0>, <0, 0, 20>, 5, 5 adaptive 0 }
light_source { <0, 8, -24>, rgb 0.35 shadowless } light_source { <0, -6, 10>, rgb 0.2 shadowless } light_source { <0, 11, 80>, rgb 0.3 shadowless }
camera { perspective location <3.2, 6.2, -19> right x * 4 / 3 up y angle 58 look_at <-0.8, 4.4, 20> }
