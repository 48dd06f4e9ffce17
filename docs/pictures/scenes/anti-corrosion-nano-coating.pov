// An anti-corrosion coating: an open paint can, a brush, a steel plate half coated with drops on it.
#include "studio.inc"
#declare Coat = Mix(Turquoise, Lapis, 0.55);
#macro Product()
  difference { cylinder { 0, y * 5.6, 2.5 } cylinder { y * 0.2, y * 6, 2.38 } T_Satin(Steel_Colour) } torus { 2.4, 0.16 translate y * 5.6 T_Metal(Steel_Colour) } torus { 2.48, 0.1 translate y * 0.1 T_Metal(Steel_Colour) }
  difference { cylinder { y * 0.5, y * 4.9, 2.53 } cylinder { y * 0.2, y * 6, 2.4 } T_Gloss(White) } difference { cylinder { y * 0.5, y * 1.6, 2.535 } cylinder { y * 0.2, y * 6, 2.4 } T_Gloss(Coat) } object { Star(<0, 3.3, -2.54>, 0.9, Coat) }
  cylinder { y * 0.3, y * 5.1, 2.37 texture { pigment { color Coat } normal { ripples 0.06 scale 1.2 } finish { ambient 0.08 diffuse 0.75 specular 0.9 roughness 0.004 reflection { 0.04, 0.6 falloff 3.5 } } } }
  sphere { 0, 0.5 scale <0.5, 1.8, 0.2> translate <1.2, 4.9, -2.2> T_Gloss(Coat) } sphere { 0, 0.4 scale <0.4, 1.4, 0.2> translate <0.5, 5.1, -2.45> T_Gloss(Coat) }
  object { Hose(spline { cubic_spline -0.2, <-2.6, 4.4, 0> 0, <-2.6, 4.9, 0> 0.3, <-2.3, 3.2, -2.2> 0.7, <2.3, 3.0, -2.3> 1, <2.6, 4.9, 0> 1.2, <2.6, 5, 1> }, 1, 0.001) T_Satin(Steel_Colour) }
  // plate: left half bare and rusted, right half coated
  union {
    object { R_Box(<-3.4, 0, 0>, <0, 5.4, 0.25>, 0.04) texture { pigment { bozo turbulence 0.8 color_map { [0 srgb <0.42, 0.20, 0.10>] [0.4 srgb <0.55, 0.29, 0.14>] [0.6 srgb <0.50, 0.44, 0.40>] [1 srgb <0.62, 0.62, 0.62>] } scale 0.8 } normal { granite 0.2 scale 0.5 } finish { ambient 0.07 diffuse 0.8 specular 0.1 } } }
    object { R_Box(<-0.05, -0.01, -0.02>, <3.4, 5.41, 0.27>, 0.05) T_Gloss(Coat) } 
    #local S = seed(9); #local I = 0; #while (I < 26) sphere { 0, 0.10 + 0.16 * rand(S) scale <1, 1, 0.75> translate <0.4 + 2.7 * rand(S), 0.4 + 4.6 * rand(S), -0.04> T_Gloss(Mix(Coat, White, 0.45)) } #local I = I + 1; #end
    rotate x * 24 rotate y * -16 translate <6.4, 0.1, 0.6> }
  // brush lying in front
  union { object { R_Box(<-0.8, 0, -0.2>, <0.8, 0.5, 0.2>, 0.1) T_Metal(Steel_Colour) translate x * 0 rotate y * 90 } object { R_Box(<0.1, 0.05, -0.75>, <1.7, 0.48, 0.75>, 0.15) texture { pigment { gradient z color_map { [0 srgb <0.16, 0.13, 0.11>] [1 srgb <0.30, 0.25, 0.2>] } scale 0.06 } finish { ambient 0.07 diffuse 0.8 } } } object { R_Box(<1.2, 0.03, -0.78>, <2.0, 0.50, 0.78>, 0.2) T_Gloss(Coat) } object { R_Box(<-0.6, 0.0, -0.8>, <0.25, 0.53, 0.8>, 0.06) T_Metal(Steel_Colour) } object { R_Box(<-3.8, 0.1, -0.28>, <-0.5, 0.45, 0.28>, 0.16) T_Gloss(srgb <0.72, 0.50, 0.28>) } rotate y * 18 translate <1.6, 0, -4.6> }
#end
Show(6, 20, 0.95)
