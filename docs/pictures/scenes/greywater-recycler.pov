// A compact greywater recycler: a cabinet with a window onto three small tanks, pipes at its side.
#include "studio.inc"
#macro Product()
  difference { object { R_Box(<-5, 0.5, -2.2>, <5, 10, 2.4>, 0.35) T_Plastic(White) } box { <-4.3, 1.3, -3>, <2.3, 8.2, 1.6> T_Plastic(srgb <0.86, 0.88, 0.89>) } }
  object { R_Box(<-4.9, 0, -2.1>, <4.9, 0.55, 2.3>, 0.05) T_Plastic(Ink) }
  #local Cs = array[3] { srgb <0.50, 0.50, 0.46>, srgb <0.52, 0.66, 0.66>, srgb <0.45, 0.78, 0.88> }
  #local I = 0; #while (I < 3)
    union {
      cylinder { y * 1.4, y * 6.9, 0.9 M_Clear(<0.93, 0.97, 0.99>, 0.3) } cylinder { y * 1.5, y * 5.9, 0.86 T_Gloss(Cs[I]) } object { R_Cyl(6.8, 7.4, 1.0, 0.1) T_Plastic(Ink) } object { R_Cyl(1.3, 1.7, 1.0, 0.1) T_Plastic(Ink) } cylinder { y * 7.3, y * 8.4, 0.2 T_Plastic(Turquoise) }
      translate <-3.1 + I * 2.1, 0, -0.7> }
    #local I = I + 1; #end
  #local I = 0; #while (I < 2) cylinder { <-2.2 + I * 2.1, 2.3, -0.7>, <-1.9 + I * 2.1, 2.3, -0.7>, 0.25 T_Plastic(Turquoise) } #local I = I + 1; #end
  difference { object { R_Slab(-4.45, 1.15, 2.45, 8.35, 0.15, 0.3) } object { R_Slab(-4.15, 1.45, 2.15, 8.05, 0.5, 0.2) translate -z * 0.2 } T_Satin(Steel_Colour) translate -z * 2.3 }
  object { R_Slab(2.9, 6.7, 4.6, 9.2, 0.1, 0.12) translate -z * 2.24 T_Black_Glass() } union { Number(86, 2, <3.3, 8.3, 0>, 0.5, Turquoise) Trace(3.1, 4.4, 7.2, 0.5, 3, 2, 0.03, Saffron) translate -z * 2.26 } #local I = 0; #while (I < 3) object { Button(<3.2 + I * 0.55, 6.2, -2.21>, 0.18, (I = 0 ? Turquoise : Grey_Light)) } #local I = I + 1; #end Slots(3.0, 1.6, 4.5, 4.6, 7, 0.1, -2.21) object { Star(<-4.4, 9.1, -2.22>, 0.4, Turquoise) } box { <-3.8, 9.0, -2.21>, <-1.8, 9.2, -2.2> T_Matte(Ink) }
  union { cylinder { <5, 8.4, 0>, <6.4, 8.4, 0>, 0.36 } sphere { <6.4, 8.4, 0>, 0.36 } cylinder { <6.4, 8.4, 0>, <6.4, 0.3, 0>, 0.36 } object { Along_X(R_Cyl(5, 5.3, 0.55, 0.05)) translate y * 8.4 } T_Plastic(Grey) } union { cylinder { <5, 3.0, -1.2>, <5.9, 3.0, -1.2>, 0.26 } sphere { <5.9, 3, -1.2>, 0.26 } cylinder { <5.9, 3, -1.2>, <5.9, 0.2, -1.2>, 0.26 } object { Along_X(R_Cyl(5, 5.25, 0.42, 0.05)) translate <0, 3.0, -1.2> } T_Plastic(Turquoise) }
#end
Show(-18, 12, 0.95)
