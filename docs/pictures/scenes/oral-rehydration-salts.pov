// Oral rehydration salts: foil sachets and a glass of the clear drink with a spoon.
#include "studio.inc"
#declare F_Puff = function(x, y) { 0.55 * pow(max(0, 1 - pow(abs(x), 3)), 0.5) * pow(max(0, 1 - pow(abs(y), 3)), 0.5) }
#macro Sachet(C)
  #local N = 24;
  #local M = mesh { #local I = 0; #while (I < N) #local J = 0; #while (J < N)
    #local X1 = -1 + 2 * I / N; #local X2 = -1 + 2 * (I + 1) / N; #local Y1 = -1 + 2 * J / N; #local Y2 = -1 + 2 * (J + 1) / N;
    triangle { <X1 * 2, Y1 * 2.7, -F_Puff(X1, Y1)>, <X2 * 2, Y1 * 2.7, -F_Puff(X2, Y1)>, <X2 * 2, Y2 * 2.7, -F_Puff(X2, Y2)> } triangle { <X1 * 2, Y1 * 2.7, -F_Puff(X1, Y1)>, <X2 * 2, Y2 * 2.7, -F_Puff(X2, Y2)>, <X1 * 2, Y2 * 2.7, -F_Puff(X1, Y2)> }
    #local J = J + 1; #end #local I = I + 1; #end }
  object { M texture { pigment { gradient y color_map { [0 color Paper] [0.42 color Paper] [0.42 color C] [0.72 color C] [0.72 color Saffron] [0.76 color Saffron] [0.76 color Paper] [1 color Paper] } translate y * 0 scale 5.4 translate -y * 2.7 } normal { wrinkles 0.25 scale 0.8 } finish { ambient 0.07 diffuse 0.75 specular 0.4 roughness 0.02 reflection { 0.02, 0.3 falloff 4 } } } }
  union { box { <-2, 2.65, -0.04>, <2, 3.15, 0.02> } box { <-2, -3.15, -0.04>, <2, -2.65, 0.02> } texture { pigment { color Grey_Light } normal { gradient y 0.4 scale 0.14 } finish { ambient 0.06 diffuse 0.5 specular 0.4 metallic reflection 0.2 } } }
  object { Star(<0, 0.25, -0.60>, 0.6, Paper) }
#end
#macro Product()
  union { Sachet(Turquoise) rotate x * 8 rotate y * -6 translate <-2.6, 3.15, 1.3> }
  union { Sachet(Turquoise) rotate x * 86 rotate y * 28 translate <-4.0, 0.1, -3.6> }
  union { Sachet(Lapis) rotate x * 84 rotate y * -14 translate <-0.3, 0.35, -4.2> }
  difference { cone { 0, 1.75, y * 6.2, 2.15 } cone { y * 0.5, 1.55, y * 6.3, 2.03 } M_Clear(<0.95, 0.98, 0.985>, 0.25) translate <2.9, 0, 0.4> }
  cylinder { y * 0.02, y * 0.4, 1.68 M_Clear(<0.85, 0.93, 0.95>, 0.5) translate <2.9, 0, 0.4> }
  cone { y * 0.55, 1.54, y * 4.6, 1.9 M_Clear(<0.80, 0.93, 0.96>, 0.75) translate <2.9, 0, 0.4> } torus { 2.09, 0.06 translate <2.9, 6.2, 0.4> T_Gloss(Grey_Light) }
  union { cylinder { <0, 0.8, 0>, <1.9, 8.2, 0.7>, 0.09 } sphere { 0, 0.42 scale <0.7, 1, 0.4> translate <0, 0.9, 0> } T_Metal(Steel_Colour) translate <2.2, 0, 0.2> }
  object { Powder_Heap(1.0, 0.5, White, 0.03, 3) translate <5.0, 0, -3.2> }
#end
Show(8, 20, 0.98)
