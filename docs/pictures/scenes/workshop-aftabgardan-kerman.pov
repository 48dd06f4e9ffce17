// A field of solar panels on a desert plain towards blue hills, morning light.
#version 3.7;
global_settings { assumed_gamma 1.0 max_trace_level 6 }
#include "functions.inc"
#include "colours.inc"
#include "materials.inc"
#include "parts.inc"
#include "solar.inc"
sky_sphere { pigment { gradient y color_map { [0 srgb <0.93, 0.90, 0.84>] [0.10 srgb <0.80, 0.87, 0.92>] [0.45 srgb <0.52, 0.66, 0.82>] [1 srgb <0.30, 0.46, 0.70>] } } }
plane { y, 0 texture { pigment { bozo turbulence 0.5 color_map { [0 srgb <0.80, 0.70, 0.55>] [1 srgb <0.87, 0.79, 0.65>] } scale 9 } normal { granite 0.25 scale 3 } finish { ambient 0.12 diffuse 0.75 } } }
#declare Row = union { Panel(3.2, 6.0, 4, 8, Steel_Colour, 1) }
#declare Table = union { #declare I = 0; #while (I < 6) object { Row translate x * I * 3.3 } #declare I = I + 1; #end translate -z * 0.2 rotate x * 62 translate y * 1.2 }
#declare Legs = union { #declare I = 0; #while (I < 4) cylinder { <1 + I * 6, 0, 0.4>, <1 + I * 6, 1.5, 0.4>, 0.12 } cylinder { <1 + I * 6, 0, 4.6>, <1 + I * 6, 3.6, 4.6>, 0.12 } #declare I = I + 1; #end cylinder { <0, 3.4, 4.6>, <19.6, 3.4, 4.6>, 0.1 } T_Satin(Grey_Light) }
#declare J = 0; #while (J < 16) #declare K = -3; #while (K < 4) object { Table translate <K * 21.5, 0, J * 11> } object { Legs translate <K * 21.5, 0, J * 11> } #declare K = K + 1; #end #declare J = J + 1; #end
// hills
isosurface { function { y - 26 * pow(f_noise3d(x * 0.012 + 3, 0, 7), 1.4) - 9 * f_noise3d(x * 0.05, 2, 1) } contained_by { box { <-700, 0, 510>, <700, 70, 514> } } max_gradient 3 accuracy 0.3 texture { pigment { gradient y color_map { [0 srgb <0.72, 0.74, 0.78>] [1 srgb <0.55, 0.61, 0.72>] } scale 60 } finish { ambient 0.35 diffuse 0.4 } } }
fog { fog_type 2 fog_offset 0 fog_alt 14 distance 520 color srgb <0.88, 0.87, 0.86> }
light_source { <-400, 320, -260>, srgb <1, 0.95, 0.86> * 1.15 } light_source { <200, 200, -300>, srgb <0.8, 0.88, 1> * 0.22 shadowless }
camera { perspective location <-3, 8.2, -14> right x * 4 / 3 up y angle 56 look_at <7, 4.0, 26> }
