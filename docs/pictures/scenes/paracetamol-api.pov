// An active ingredient in a fibre drum: steel rings, inner bag and white powder, a scoop before it.
#include "studio.inc"
#declare Board = srgb <0.80, 0.70, 0.55>;
#macro Product()
  difference { cylinder { 0, y * 8.0, 3.4 } cylinder { y * 0.3, y * 9, 3.15 } texture { pigment { color White } normal { wood 0.1 turbulence 0.03 rotate x * 90 scale 0.6 } finish { ambient 0.08 diffuse 0.84 specular 0.08 roughness 0.06 } } }
  torus { 3.38, 0.2 translate y * 0.25 T_Satin(Steel_Colour) } torus { 3.38, 0.2 translate y * 7.9 T_Satin(Steel_Colour) } difference { cylinder { y * 6.9, y * 7.5, 3.43 } cylinder { y, y * 9, 3.2 } T_Satin(Steel_Colour) } difference { cylinder { y * 0.2, y * 0.9, 3.43 } cylinder { -y, y * 9, 3.2 } T_Satin(Steel_Colour) }
  object { Powder_Heap(3.4, 1.7, srgb <0.975, 0.975, 0.97>, 0.05, 2) scale <0.82, 1, 0.82> translate y * 6.9 }
  // inner bag turned over the rim
  torus { 3.18, 0.34 scale <1, 1.5, 1> translate y * 7.75 texture { pigment { rgbt <0.93, 0.96, 0.99, 0.25> } normal { wrinkles 0.9 scale <0.5, 1.2, 0.5> } finish { ambient 0.06 diffuse 0.6 specular 0.7 roughness 0.01 reflection { 0.02, 0.4 falloff 3 } } } no_shadow }
  // clamp ring lever and lid
  union { object { R_Cyl(0, 0.5, 3.5, 0.12) T_Satin(Steel_Colour) } cylinder { y * 0.45, y * 0.56, 3.0 T_Plastic(Turquoise) } rotate x * -68 translate <5.0, 3.4, 3.0> }
  union { object { Label(3.0, 3.0, Turquoise) } translate <0, 3.9, -3.43> rotate y * 8 }
  object { Powder_Heap(2.0, 1.1, srgb <0.975, 0.975, 0.97>, 0.05, 5) translate <5.2, 0, -2.9> }
  union { difference { cylinder { <-1.4, 0, 0>, <1.4, 0, 0>, 0.85 } cylinder { <-1.3, 0, 0>, <2, 0, 0>, 0.78 } box { <-0.9, 0.1, -2>, <2, 2, 2> } } cylinder { <-1.4, 0, 0>, <-3.2, 0.2, 0>, 0.2 } sphere { <-3.2, 0.2, 0>, 0.26 } T_Metal(Steel_Colour) rotate y * 20 rotate z * -4 translate <3.2, 1.1, -4.4> }
#end
Show(14, 20, 0.97)
