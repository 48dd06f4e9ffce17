// A patient monitor with vital curves, on a stand with a base.
#include "studio.inc"
#include "monitor.inc"
#macro Product()
  object { R_Box(<-5.4, 3.2, -0.6>, <5.4, 11.2, 1.9>, 0.55) T_Plastic(White) }
  object { R_Slab(-5.0, 3.55, 5.0, 10.85, 0.15, 0.4) translate -z * 0.66 T_Plastic(Ink) }
  #local I = 0;
  union { Monitor_Screen(Cypress * 1.6, Turquoise, Saffron, Pomegranate * 1.3) translate <0, 7.6, -0.74> }
  #while (I < 7) object { R_Slab(-0.42, -0.16, 0.42, 0.16, 0.1, 0.1) translate <-3.6 + I * 1.2, 4.05, -0.74> T_Plastic((I = 6 ? Turquoise : Grey_Dark)) } #local I = I + 1; #end
  object { LED(<-4.6, 4.05, -0.68>, 0.09, Cypress) }
  object { R_Box(<-1.6, 11.05, 0.2>, <1.6, 11.5, 1.2>, 0.2) T_Gloss(Saffron) }
  union { R_Box(<5.2, 4.2, 0.0>, <5.9, 9.6, 1.5>, 0.2) T_Textured(Grey_Light, 0.06) }
  #local I = 0;
  #while (I < 4) union { cylinder { <5.85, 5.0 + I * 1.2, 0.75>, <6.15, 5.0 + I * 1.2, 0.75>, 0.4 } cylinder { <6.1, 5.0 + I * 1.2, 0.75>, <6.5, 5.0 + I * 1.2, 0.75>, 0.27 } T_Plastic((I = 0 ? Cypress : (I = 1 ? Turquoise : (I = 2 ? Saffron : Pomegranate)))) } #local I = I + 1; #end
  #local Path = spline { cubic_spline -0.2, <6.0, 6.2, 0.75> 0, <6.4, 6.2, 0.75> 0.3, <7.6, 4.8, 0.4> 0.6, <6.6, 1.6, -0.4> 0.85, <4.6, 0.2, -1.6> 1, <3.4, 0.2, -2.6> 1.2, <2, 0.2, -3> }
  object { Hose(Path, 40, 0.11) T_Rubber(Grey_Light) }
  union { R_Box(<-0.9, 0, -0.45>, <0.9, 0.62, 0.45>, 0.2) cylinder { <-0.4, 0.3, -0.46>, <0.3, 0.3, -0.46>, 0.1 } T_Plastic(Turquoise) rotate y * -40 translate <2.9, 0.02, -3.0> }
  union { cylinder { y * 0.5, y * 4, 0.5 T_Satin(Steel_Colour) } object { R_Box(<-1.5, 2.6, 0.0>, <1.5, 3.5, 1.6>, 0.2) T_Plastic(Grey) } object { R_Cyl2(0, 0.65, 3.4, 0.15, 0.35) T_Plastic(Grey_Light) } translate z * 0.8 }
#end
#if (Detail)
  Product() Frame_Box(<-1.2, 3.4, -0.7>, <6.3, 8.6, 0.4>, -26, 10, 0.98)
#else
  Show(-20, 10, 0.92)
#end
