// An active ingredient in a steel drum with a clamp ring, a powder heap in a dish before it.
#include "studio.inc"
#macro Product()
  object { R_Cyl2(0, 7.6, 3.1, 0.15, 0.15) T_Brushed(Steel_Colour, <0.05, 12, 0.05>) }
  torus { 3.12, 0.12 translate y * 2.5 T_Satin(Steel_Colour) } torus { 3.12, 0.12 translate y * 5.2 T_Satin(Steel_Colour) }
  object { R_Cyl2(7.3, 8.0, 3.25, 0.15, 0.25) T_Satin(Steel_Colour) } torus { 3.25, 0.18 translate y * 7.4 T_Metal(Steel_Colour) } object { R_Box(<-0.9, 7.15, -3.75>, <0.9, 7.65, -3.3>, 0.12) rotate y * -34 T_Metal(Steel_Colour) }
  torus { 1.0, 0.14 rotate x * 90 scale <1, 0.6, 1> translate y * 8.1 T_Metal(Steel_Colour) }
  union { object { Label(2.4, 2.4, Lapis) } translate <0, 3.85, -3.18> rotate y * 10 }
  // watch glass with powder
  difference { sphere { y * 5.4, 5.4 } sphere { y * 5.5, 5.4 } plane { -y, -0.9 } M_Clear(<0.92, 0.97, 0.98>, 0.3) translate <4.6, 0, -3.2> }
  object { Powder_Heap(2.3, 1.5, srgb <0.965, 0.96, 0.94>, 0.06, 8) translate <4.6, 0.22, -3.2> }
  object { R_Cyl(0, 2.5, 0.85, 0.1) M_Clear(<0.95, 0.98, 0.99>, 0.3) translate <6.6, 0, 0.8> } cylinder { y * 0.1, y * 1.3, 0.77 T_Powder(White, 0.05) translate <6.6, 0, 0.8> } object { Screw_Cap(2.3, 3.1, 0.95, 30) T_Plastic(Lapis) translate <6.6, 0, 0.8> }
#end
Show(12, 20, 0.96)
