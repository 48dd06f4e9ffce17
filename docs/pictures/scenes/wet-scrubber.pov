// A wet scrubber: tall tower with side glasses, inlet duct, spray piping and a pump.
#include "studio.inc"
#declare Body = srgb <0.83, 0.88, 0.86>;
#macro Product()
  cylinder { y * 0.4, y * 12.4, 2.4 T_Gloss(Body) } cone { y * 12.4, 2.4, y * 13.7, 1.1 T_Gloss(Body) } cylinder { y * 13.6, y * 16, 1.1 T_Gloss(Body) } torus { 1.1, 0.1 translate y * 16 T_Gloss(Body) } object { R_Cyl(0, 0.5, 2.9, 0.1) T_Satin(Grey) }
  #local I = 0; #while (I < 4) object { R_Cyl(3.6 + I * 2.9, 4.0 + I * 2.9, 2.75, 0.08) T_Plastic(Cypress) } #local J = 0; #while (J < 16) cylinder { <2.6, 3.5 + I * 2.9, 0>, <2.6, 4.1 + I * 2.9, 0>, 0.09 rotate y * 22.5 * J T_Satin(Steel_Colour) } #local J = J + 1; #end #local I = I + 1; #end
  #local I = 0; #while (I < 3) union { cylinder { -z * 2.2, -z * 2.65, 0.8 T_Satin(Steel_Colour) } cylinder { -z * 2.6, -z * 2.68, 0.58 T_Gloss(srgb <0.25, 0.45, 0.52>) } #local J = 0; #while (J < 8) sphere { <0.69, 0, -2.66>, 0.07 rotate z * 45 * J T_Satin(Grey_Dark) } #local J = J + 1; #end rotate y * 16 translate y * (5.3 + I * 2.9) } #local I = I + 1; #end
  // inlet
  cylinder { <-2, 2.4, 0>, <-6, 2.4, 0>, 1.1 T_Galvanised(0.8) } torus { 1.15, 0.16 rotate z * 90 translate <-3.4, 2.4, 0> T_Satin(Grey) } torus { 1.15, 0.16 rotate z * 90 translate <-5.9, 2.4, 0> T_Satin(Grey) } cylinder { <-5.95, 2.4, 0>, <-6.02, 2.4, 0>, 1.0 T_Rubber(Black) }
  // recirculation
  union { cylinder { <2.2, 1.3, -0.8>, <4.4, 1.3, -0.8>, 0.32 } cylinder { <5.4, 1.6, -0.8>, <5.4, 11.7, -0.8>, 0.3 } sphere { <5.4, 11.7, -0.8>, 0.3 } cylinder { <5.4, 11.7, -0.8>, <2, 11.7, -0.8>, 0.3 } cylinder { <5.4, 8.8, -0.8>, <2, 8.8, -0.8>, 0.26 } T_Plastic(Turquoise) }
  union { object { Along_X(R_Cyl(4.2, 5.9, 0.85, 0.15)) T_Plastic(Lapis) } object { Along_X(R_Cyl(5.8, 7.6, 0.65, 0.12)) T_Plastic(Ink) } translate <0, 1.3, -0.8> } box { <4.0, 0, -1.7>, <7.8, 0.4, 0.1> T_Satin(Grey) }
  union { cylinder { <5.4, 5.6, -1.6>, <5.4, 5.6, -0.9>, 0.1 T_Satin(Steel_Colour) } torus { 0.5, 0.1 rotate x * 90 translate <5.4, 5.6, -1.6> T_Plastic(Saffron) } object { R_Cyl(5.0, 6.2, 0.45, 0.1) T_Plastic(Saffron) translate <5.4, 0, -0.8> } }
  #local I = -1; #while (I < 2) cylinder { <I * 0.4, 0, -2.85>, <I * 0.4, 13, -2.85>, 0.09 rotate y * 58 T_Plastic(Saffron) } #local I = I + 2; #end #local I = 0; #while (I < 17) cylinder { <-0.4, 0.8 + I * 0.72, -2.85>, <0.4, 0.8 + I * 0.72, -2.85>, 0.06 rotate y * 58 T_Plastic(Saffron) } #local I = I + 1; #end
#end
Show(10, 7, 0.98)
