// A baghouse: filter house with doors, two hoppers, duct and fan, ladder and rail.
#include "studio.inc"
#declare Body = srgb <0.80, 0.82, 0.82>;
#macro Hopper(X) prism { conic_sweep linear_spline 0.12, 1, 5, <-2.4, -2.3>, <2.4, -2.3>, <2.4, 2.3>, <-2.4, 2.3>, <-2.4, -2.3> scale <1, 3.0, 1> translate <X, 3.2, 0> T_Plastic(Turquoise) } object { R_Cyl(2.9, 3.7, 0.42, 0.05) T_Plastic(Ink) translate x * X } #end
#macro Product()
  object { R_Box(<-5, 6.2, -2.5>, <5, 11.6, 2.5>, 0.1) T_Plastic(Body) }
  #local I = 0; #while (I < 8) object { R_Box(<-5.05 + I * 1.4, 6.2, -2.65>, <-4.85 + I * 1.4, 11.6, -2.4>, 0.04) T_Plastic(Body) } #local I = I + 1; #end
  object { R_Box(<-5.3, 11.5, -2.8>, <5.3, 12.0, 2.8>, 0.08) T_Plastic(Turquoise) }
  #local I = 0; #while (I < 4) object { R_Box(<-4.7 + I * 2.4, 12.0, -2.2>, <-2.6 + I * 2.4, 12.4, 2.2>, 0.08) T_Plastic(Body) } #local J = -1; #while (J < 2) torus { 0.22, 0.05 rotate x * 90 translate <-3.65 + I * 2.4, 12.4, J * 1.4> T_Satin(Steel_Colour) } #local J = J + 2; #end #local I = I + 1; #end
  Hopper(-2.5) Hopper(2.5)
  #local I = 0; #while (I < 6) object { R_Box(<-5 + mod(I, 3) * 4.8, 0, (I < 3 ? -2.4 : 2.0)>, <-4.6 + mod(I, 3) * 4.8, 6.4, (I < 3 ? -2.0 : 2.4)>, 0.04) T_Satin(Grey) } #local I = I + 1; #end
  #local I = -1; #while (I < 2) cylinder { <I * 4.7, 0.4, -2.2>, <0.1 * I, 5.6, -2.2>, 0.12 T_Satin(Grey) } #local I = I + 2; #end
  cylinder { <-5, 8.0, 0>, <-7.6, 8.0, 0>, 1.1 T_Galvanised(0.7) } sphere { <-7.6, 8, 0>, 1.1 T_Galvanised(0.7) } cylinder { <-7.6, 8, 0>, <-7.6, 0.3, 0>, 1.1 T_Galvanised(0.7) } #local I = 0; #while (I < 3) torus { 1.1, 0.12 translate <-7.6, 1.5 + I * 2.6, 0> T_Satin(Grey) } #local I = I + 1; #end
  // header and valves
  cylinder { <-4.8, 10.9, -3.1>, <4.8, 10.9, -3.1>, 0.34 T_Gloss(Saffron) } #local I = 0; #while (I < 9) cylinder { <-4.4 + I * 1.1, 10.9, -3.1>, <-4.4 + I * 1.1, 10.9, -2.5>, 0.1 T_Satin(Grey) } cylinder { <-4.4 + I * 1.1, 11.1, -3.1>, <-4.4 + I * 1.1, 11.55, -3.1>, 0.17 T_Plastic(Ink) } #local I = I + 1; #end
  // outlet, fan and stack
  cylinder { <5, 10.2, 0>, <7.0, 10.2, 0>, 0.9 T_Galvanised(0.7) } sphere { <7.0, 10.2, 0>, 0.9 T_Galvanised(0.7) } cylinder { <7, 10.2, 0>, <7, 3, 0>, 0.9 T_Galvanised(0.7) } union { cylinder { -z * 0.8, z * 0.8, 1.8 } box { <0, 0.2, -0.8>, <1.8, 4.2, 0.8> } T_Plastic(Lapis) translate <7.2, 2.0, 0> } cylinder { <7.2, 2, -0.8>, <7.2, 2, -1.9>, 0.7 T_Plastic(Ink) } box { <5.6, 0, -1.8>, <9, 0.3, 1.2> T_Satin(Grey) } cylinder { <8.1, 6, 0>, <8.1, 13.4, 0>, 0.75 T_Galvanised(0.7) }
  // ladder
  #local I = -1; #while (I < 2) cylinder { <3.6 + I * 0.35, 0, -3.2>, <3.6 + I * 0.35, 13.2, -3.2>, 0.08 T_Plastic(Saffron) } #local I = I + 2; #end #local I = 0; #while (I < 17) cylinder { <3.25, 0.6 + I * 0.7, -3.2>, <3.95, 0.6 + I * 0.7, -3.2>, 0.06 T_Plastic(Saffron) } #local I = I + 1; #end
#end
Show(20, 9, 0.97)
