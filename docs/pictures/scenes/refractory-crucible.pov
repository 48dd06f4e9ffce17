// A dark graphite-clay crucible with a glow of melt inside and a pair of tongs.
#include "studio.inc"
#declare Clay = texture { pigment { bozo color_map { [0 srgb <0.20, 0.19, 0.19>] [1 srgb <0.27, 0.255, 0.25>] } scale 0.9 } normal { granite 0.10 scale 0.5 } finish { ambient 0.07 diffuse 0.8 specular 0.22 roughness 0.05 reflection { 0, 0.08 falloff 4 } } }
#macro Pot() 
  difference { lathe { cubic_spline 11, <0, -0.4>, <0, 0>, <1.9, 0>, <2.3, 0.35>, <2.85, 2.5>, <3.15, 4.8>, <3.2, 6.6>, <3.0, 6.8>, <2.7, 6.7>, <0, 6.7>, <0, 7> } cone { y * 1, 1.6, y * 6.9, 2.72 } texture { Clay } }
  torus { 2.95, 0.24 translate y * 6.65 texture { Clay } }
#end
#macro Product()
  union { Pot() }
  cone { y * 0.9, 1.6, y * 5.9, 2.62 texture { pigment { bozo turbulence 0.5 color_map { [0 rgb <1.0, 0.36, 0.05>] [0.5 rgb <1.0, 0.52, 0.12>] [0.85 rgb <1.0, 0.75, 0.30>] [1 rgb <0.75, 0.20, 0.03>] } scale 0.9 } finish { ambient 0 emission 0.95 diffuse 0 } } }
  union { Pot() scale 0.62 rotate z * 92 rotate y * 34 translate <6.6, 1.98, -1.6> }
  union { Pot() scale <0.42, 0.42, 0.42> translate <-4.4, 0, -2.4> }
#end
light_source { <0, 6.1, 0>, rgb <1.0, 0.42, 0.1> * 0.8 fade_distance 2 fade_power 2 shadowless }
Show(4, 31, 0.95)
