// A submersible solar pump: slim steel cylinder with a strainer, beside a panel and its controller.
#include "studio.inc"
#include "solar.inc"
#macro Product()
  union { Panel(5.2, 8.2, 6, 10, Steel_Colour, 1) rotate x * 26 translate <-2.6, 0.1, 0> rotate y * 10 translate <-3.0, 0, 2.4> }
  union {
    object { Along_X(R_Cyl(-5.6, 0.6, 0.95, 0.12)) T_Brushed(Steel_Colour, <20, 0.03, 0.03>) } object { Along_X(R_Cyl(1.8, 5.4, 0.95, 0.12)) T_Brushed(Steel_Colour, <20, 0.03, 0.03>) } cylinder { <0.5, 0, 0>, <1.9, 0, 0>, 0.8 T_Satin(Grey_Dark) }
    #local I = 0; #while (I < 16) box { <0.6, 0.74, -0.09>, <1.8, 0.9, 0.09> rotate x * 22.5 * I T_Satin(Steel_Colour) } #local I = I + 1; #end
    object { Along_X(R_Cyl(5.3, 6.1, 0.72, 0.08)) T_Metal(srgb <0.80, 0.62, 0.32>) } difference { cylinder { <6.0, 0, 0>, <7.2, 0, 0>, 0.52 } cylinder { <6.1, 0, 0>, <7.4, 0, 0>, 0.42 } T_Metal(srgb <0.80, 0.62, 0.32>) } #local I = 0; #while (I < 7) torus { 0.53, 0.04 rotate z * 90 translate x * (6.3 + I * 0.13) T_Metal(srgb <0.80, 0.62, 0.32>) } #local I = I + 1; #end
    difference { cylinder { <-4.4, 0, 0>, <-3.6, 0, 0>, 0.962 } cylinder { <-5, 0, 0>, <0, 0, 0>, 0.94 } T_Plastic(Lapis) } difference { cylinder { <2.4, 0, 0>, <2.7, 0, 0>, 0.962 } cylinder { <0, 0, 0>, <5, 0, 0>, 0.94 } T_Plastic(Turquoise) } object { Star(<-2.4, 0, -0.96>, 0.4, Lapis) }
    rotate y * 16 translate <1.2, 0.97, -3.6> }
  object { Hose(spline { cubic_spline -0.2, <6, 1, -4> 0, <5.8, 1.5, -4.6> 0.2, <7.6, 1.0, -3.6> 0.5, <6.4, 0.16, -0.6> 0.8, <4.2, 0.16, 0.6> 1, <3.4, 1.0, 2.2> 1.2, <3.4, 2, 2.4> }, 36, 0.13) T_Rubber(Black) }
  object { R_Box(<2.2, 0, 1.8>, <5.2, 4.2, 3.2>, 0.2) T_Plastic(White) } object { R_Slab(2.6, 2.4, 4.8, 3.8, 0.05, 0.1) translate z * 1.77 T_Black_Glass() } union { Number(32, 2, <2.95, 2.8, 0>, 0.6, Turquoise) translate z * 1.76 } object { Button(<3.0, 1.6, 1.79>, 0.2, Cypress) } object { Button(<3.8, 1.6, 1.79>, 0.2, Pomegranate) } object { LED(<4.5, 1.6, 1.79>, 0.1, Saffron) }
#end
Show(8, 16, 0.95)
