// A flotation unit: rectangular open tank with skimmer blades on a chain, saturation vessel beside it.
#include "studio.inc"
#macro Product()
  #local St = texture { pigment { srgb <0.76, 0.78, 0.79> } normal { bumps 0.04 scale 0.8 } finish { ambient 0.07 diffuse 0.55 specular 0.4 roughness 0.03 metallic reflection { 0.08, 0.3 falloff 3 } } }
  difference { box { <-8, 1.2, -2.8>, <8, 5.2, 2.8> } box { <-7.8, 1.4, -2.6>, <7.8, 6, 2.6> } texture { St } }
  #local I = 0; #while (I < 9) box { <-8 + I * 1.98, 1.2, -2.98>, <-7.84 + I * 1.98, 5.2, -2.8> texture { St } } #local I = I + 1; #end
  object { R_Box(<-8.2, 5.0, -3.1>, <8.2, 5.3, -2.6>, 0.06) texture { St } } object { R_Box(<-8.2, 5.0, 2.6>, <8.2, 5.3, 3.1>, 0.06) texture { St } } object { R_Box(<-8.2, 5.0, -3.1>, <-7.7, 5.3, 3.1>, 0.06) texture { St } } object { R_Box(<7.7, 5.0, -3.1>, <8.2, 5.3, 3.1>, 0.06) texture { St } }
  #local I = 0; #while (I < 10) object { R_Box(<(mod(I, 5)) * 3.8 - 7.8, 0, (I < 5 ? -2.7 : 2.3)>, <(mod(I, 5)) * 3.8 - 7.4, 1.3, (I < 5 ? -2.3 : 2.7)>, 0.05) T_Satin(Grey) } #local I = I + 1; #end
  box { <-7.8, 1.4, -2.6>, <7.8, 4.4, 2.6> texture { pigment { bozo turbulence 0.6 color_map { [0 srgb <0.42, 0.58, 0.60>] [0.55 srgb <0.55, 0.68, 0.68>] [0.8 srgb <0.80, 0.80, 0.74>] [1 srgb <0.86, 0.84, 0.76>] } scale <1.6, 1, 1.0> } normal { bumps 0.12 scale 0.5 } finish { ambient 0.08 diffuse 0.7 specular 0.5 roughness 0.01 reflection { 0.03, 0.5 falloff 4 } } } }
  box { <4.6, 3.4, -2.6>, <4.75, 4.9, 2.6> texture { St } }
  // skimmer
  #local K = -1; #while (K < 2)
    #local I = 0; #while (I < 44) #local T = I / 44 * 26; 
      #if (T < 12) #local X = -6 + T; #local Y = 4.9; #else #if (T < 13) #local X = 6; #local Y = 4.9 + (T - 12) * 1.1; #else #if (T < 25) #local X = 6 - (T - 13); #local Y = 6.0; #else #local X = -6; #local Y = 6.0 - (T - 25) * 1.1; #end #end #end
      sphere { <X, Y, K * 2.35>, 0.12 T_Satin(Grey_Dark) } #local I = I + 1; #end
    torus { 0.5, 0.12 rotate x * 90 translate <-6, 5.45, K * 2.35> T_Satin(Grey) } torus { 0.5, 0.12 rotate x * 90 translate <6, 5.45, K * 2.35> T_Satin(Grey) }
    #local K = K + 2; #end
  #local I = 0; #while (I < 5) box { <-5.2 + I * 2.4, 4.2, -2.45>, <-5.1 + I * 2.4, 4.9, 2.45> T_Plastic(Turquoise) } box { <-4.2 + I * 2.4, 5.9, -2.45>, <-4.1 + I * 2.4, 6.6, 2.45> T_Plastic(Turquoise) } #local I = I + 1; #end
  cylinder { <-6, 5.45, -2.8>, <-6, 5.45, 2.8>, 0.16 T_Satin(Steel_Colour) } cylinder { <6, 5.45, -2.8>, <6, 5.45, 2.8>, 0.16 T_Satin(Steel_Colour) } object { R_Box(<-6.6, 5.0, -4.0>, <-5.4, 6.0, -2.8>, 0.15) T_Plastic(Lapis) } object { Along_Z(R_Cyl(-1.3, 0, 0.42, 0.1)) T_Plastic(Lapis) translate <-6, 5.5, -4.0> }
  // saturation vessel and pump
  union { object { R_Cyl2(0.9, 5.4, 1.1, 0.5, 0.5) T_Gloss(Lapis) } #local I = 0; #while (I < 3) cylinder { <0.8, 0, 0>, <0.8, 1.3, 0>, 0.12 rotate y * (120 * I + 30) T_Satin(Grey) } #local I = I + 1; #end cylinder { y * 5.3, y * 6.0, 0.15 T_Satin(Steel_Colour) } cylinder { <0, 6.1, -0.1>, <0, 6.1, -0.3>, 0.42 T_Satin(Steel_Colour) } cylinder { <0, 6.1, -0.3>, <0, 6.1, -0.31>, 0.36 T_Matte(White) } translate <10.4, 0, -0.6> }
  union { cylinder { <8.0, 2.2, -0.6>, <9.4, 2.2, -0.6>, 0.24 } cylinder { <7.9, 3.8, 1.2>, <9.0, 3.8, 1.2>, 0.34 } T_Plastic(Turquoise) }
#end
Show(-20, 22, 0.98)
