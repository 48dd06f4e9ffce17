// A magnesium anode: a cast D-shaped block with a steel core rod and a lead wire.
#include "studio.inc"
#declare Mg = texture { pigment { bozo turbulence 0.4 color_map { [0 srgb <0.66, 0.67, 0.67>] [1 srgb <0.76, 0.765, 0.77>] } scale 0.8 } normal { bumps 0.12 scale 0.35 } finish { ambient 0.06 diffuse 0.6 specular 0.35 roughness 0.06 metallic reflection { 0.06, 0.22 falloff 3 } } }
#macro Block(L)
  intersection { union { cylinder { <-L, 1.3, 0>, <L, 1.3, 0>, 1.5 } box { <-L, 0, -1.5>, <L, 1.3, 1.5> } } plane { -x, L - 0.0 rotate z * 7 } plane { x, L - 0.0 rotate -z * 7 } texture { Mg } }
  cylinder { <-L - 1.4, 1.2, 0>, <L + 1.4, 1.2, 0>, 0.26 T_Galvanised(0.3) }
  #local I = 0; #while (I < 4) box { <-L * 0.8 + I * L * 0.5, 2.7, -0.5>, <-L * 0.8 + I * L * 0.5 + 0.1, 2.83, 0.5> texture { Mg } } #local I = I + 1; #end
#end
#macro Product()
  union { Block(4.6) } union { Block(4.6) rotate y * 10 translate <-0.2, 0, 3.8> } union { Block(4.6) rotate y * -6 translate <0.3, 2.85, 1.9> }
  object { Hose(spline { cubic_spline -0.2, <5, 1.2, 0> 0, <5.9, 1.2, 0> 0.25, <7.6, 1.0, -1.0> 0.5, <7.2, 0.2, -3.2> 0.75, <4.4, 0.2, -3.8> 1, <1.4, 0.2, -3.4> 1.2, <0, 0.2, -3> }, 36, 0.17) T_Rubber(Pomegranate) } cylinder { <5.6, 1.2, 0>, <6.3, 1.2, -0.1>, 0.36 T_Rubber(Black) } cylinder { <1.4, 0.2, -3.4>, <0.8, 0.2, -3.3>, 0.1 T_Metal(srgb <0.80, 0.50, 0.30>) } 
#end
Show(-24, 20, 0.95)
