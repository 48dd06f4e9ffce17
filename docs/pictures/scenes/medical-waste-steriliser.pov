// A medical waste steriliser: horizontal vessel with a round door and wheel, cladding and screen.
#include "studio.inc"
#macro Product()
  object { R_Box(<-4.6, 0.6, -3>, <4.6, 10.6, 7>, 0.2) T_Satin(Steel_Colour) }
  object { R_Box(<-4.5, 0, -2.8>, <4.5, 0.7, 6.8>, 0.05) T_Plastic(Ink) }
  object { R_Box(<-4.7, 8.6, -3.1>, <4.7, 10.5, -2.6>, 0.15) T_Plastic(White) }
  object { R_Slab(-3.9, 8.95, -0.4, 10.15, 0.05, 0.1) translate -z * 3.14 T_Black_Glass() } union { Number(134, 3, <-3.6, 9.3, 0>, 0.55, Saffron) Trace(-2.1, -0.7, 9.25, 0.55, 3, 1, 0.03, Turquoise) translate -z * 3.16 } #local I = 0; #while (I < 4) object { Button(<0.3 + I * 0.7, 9.55, -3.11>, 0.22, (I = 0 ? Cypress : (I = 3 ? Pomegranate : Grey_Light))) } #local I = I + 1; #end object { Star(<3.9, 9.55, -3.11>, 0.42, Turquoise) }
  // door
  object { Along_Z(R_Cyl(-0.9, 0.2, 3.3, 0.15)) T_Satin(Steel_Colour) translate <0, 4.8, -3> } 
  union { object { Along_Z(R_Cyl2(-0.6, 0.3, 2.95, 0.3, 0.1)) T_Metal(Steel_Colour) } sphere { 0, 2.7 scale <1, 1, 0.28> translate -z * 0.4 T_Satin(Steel_Colour) } #local I = 0; #while (I < 10) union { object { R_Box(<-0.3, 2.5, -0.9>, <0.3, 3.5, -0.2>, 0.1) } T_Satin(Grey) rotate z * 36 * I } #local I = I + 1; #end
    torus { 1.5, 0.16 rotate x * 90 translate -z * 1.8 T_Gloss(Ink) } #local I = 0; #while (I < 5) cylinder { -z * 1.8, <0, 1.5, -1.8>, 0.11 rotate z * (72 * I + 12) T_Metal(Steel_Colour) } #local I = I + 1; #end object { Along_Z(R_Cyl(-1.0, 0.9, 0.4, 0.1)) T_Satin(Steel_Colour) translate -z * 1.2 } translate <0, 4.8, -3.7> }
  union { object { R_Cyl(2.6, 7.0, 0.35, 0.08) T_Satin(Grey) } object { R_Box(<0, 3.4, -0.4>, <1.2, 3.9, 0.2>, 0.08) T_Satin(Grey) } object { R_Box(<0, 5.7, -0.4>, <1.2, 6.2, 0.2>, 0.08) T_Satin(Grey) } translate <-3.9, 0, -3.4> }
  // gauges
  #local I = 0; #while (I < 2) union { cylinder { 0, -z * 0.3, 0.5 T_Metal(Steel_Colour) } cylinder { -z * 0.29, -z * 0.31, 0.43 T_Matte(White) } box { <-0.02, -0.05, -0.33>, <0.02, 0.34, -0.31> rotate z * (50 - 80 * I) T_Matte(Pomegranate) } translate <3.9, 7.7 - I * 1.2, -3> } #local I = I + 1; #end
  // cart with bags
  union { object { R_Box(<-1.7, 0.9, -1.4>, <1.7, 1.1, 1.4>, 0.05) T_Satin(Steel_Colour) } #local I = 0; #while (I < 4) sphere { <(mod(I, 2) < 1 ? -1.4 : 1.4), 0.35, (I < 2 ? -1.1 : 1.1)>, 0.35 T_Rubber(Black) } cylinder { <(mod(I, 2) < 1 ? -1.6 : 1.6), 0.4, (I < 2 ? -1.3 : 1.3)>, <(mod(I, 2) < 1 ? -1.6 : 1.6), 3.2, (I < 2 ? -1.3 : 1.3)>, 0.1 T_Metal(Steel_Colour) } #local I = I + 1; #end
    #local I = -1; #while (I < 2) cylinder { <-1.6, 3.2, I * 1.3>, <1.6, 3.2, I * 1.3>, 0.1 T_Metal(Steel_Colour) } cylinder { <I * 1.6, 3.2, -1.3>, <I * 1.6, 3.2, 1.3>, 0.1 T_Metal(Steel_Colour) } cylinder { <-1.6, 2.1, I * 1.3>, <1.6, 2.1, I * 1.3>, 0.07 T_Metal(Steel_Colour) } #local I = I + 2; #end
    sphere { 0, 1 scale <0.95, 1.3, 1.0> translate <-0.65, 2.3, 0> T_Gloss(Saffron) } sphere { 0, 1 scale <0.9, 1.2, 1.0> translate <0.75, 2.2, 0.1> T_Gloss(Saffron) } cone { <-0.65, 3.3, 0>, 0.5, <-0.6, 4.2, 0>, 0.15 T_Gloss(Saffron) } cone { <0.75, 3.1, 0>, 0.5, <0.8, 4.0, 0>, 0.15 T_Gloss(Saffron) }
    rotate y * 14 translate <-6.6, 0, -4.0> }
#end
Show(26, 12, 0.97)
