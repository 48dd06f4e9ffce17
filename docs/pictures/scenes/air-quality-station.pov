// An air quality station: pole, louvred white shield, instrument box, wind vane, small solar panel.
#include "studio.inc"
#macro Product()
  cylinder { 0, y * 15.2, 0.26 T_Satin(Steel_Colour) } object { R_Cyl(0, 0.25, 1.7, 0.08) T_Satin(Grey) } #local I = 0; #while (I < 4) object { Hex_Bolt(0.16, 0.25) T_Satin(Steel_Colour) translate <1.3, 0.25, 0> rotate y * (90 * I + 45) } box { <0.2, 0.2, -0.05>, <1.2, 0.3, 0.05> rotate z * 0 rotate y * 90 * I T_Satin(Grey) } #local I = I + 1; #end
  // louvred shield on an arm
  cylinder { <0, 10.6, 0>, <-2.9, 10.6, 0>, 0.16 T_Satin(Steel_Colour) } 
  union { #local I = 0; #while (I < 8) difference { cone { y * (I * 0.42), 1.25, y * (I * 0.42 + 0.34), 0.85 } cone { y * (I * 0.42 - 0.06), 1.2, y * (I * 0.42 + 0.26), 0.8 } T_Gloss(White) } cylinder { y * (I * 0.42), y * (I * 0.42 + 0.42), 0.6 T_Rubber(Grey_Dark) } #local I = I + 1; #end sphere { 0, 1.05 scale <1, 0.4, 1> translate y * 3.5 T_Gloss(White) } translate <-3.1, 9.2, 0> }
  // box
  object { R_Box(<-1.5, 5.4, -1.7>, <1.5, 9.2, -0.3>, 0.2) T_Plastic(White) } object { R_Slab(-1.0, 7.6, 1.0, 8.8, 0.05, 0.1) translate -z * 1.74 T_Black_Glass() } union { Number(42, 2, <-0.6, 7.9, 0>, 0.6, Turquoise) translate -z * 1.75 } Slots(-0.9, 5.9, 0.9, 6.7, 9, 0.08, -1.71) object { Star(<-0.9, 7.15, -1.71>, 0.26, Turquoise) } object { LED(<1.0, 7.15, -1.71>, 0.09, Cypress) }
  object { R_Cyl(4.6, 5.4, 0.34, 0.06) T_Rubber(Ink) translate <-0.7, 0, -1> } object { R_Cyl(4.8, 5.4, 0.26, 0.06) T_Rubber(Ink) translate <0.4, 0, -1> }
  // panel
  union { object { R_Box(<-2.1, -0.06, -1.4>, <2.1, 0.08, 1.4>, 0.04) T_Satin(Steel_Colour) } #local I = 0; #while (I < 18) box { <-2.0 + mod(I, 6) * 0.67, 0.07, -1.32 + int(I / 6) * 0.88>, <-1.36 + mod(I, 6) * 0.67, 0.10, -0.47 + int(I / 6) * 0.88> T_Cell() } #local I = I + 1; #end rotate -x * 42 translate <1.6, 13.0, -1.0> } cylinder { <0, 12.7, 0>, <1.6, 12.9, -0.9>, 0.13 T_Satin(Steel_Colour) }
  // wind vane and cups
  union { cylinder { 0, y * 1.2, 0.1 T_Rubber(Ink) } #local I = 0; #while (I < 3) union { cylinder { 0, x * 1.0, 0.05 } difference { sphere { x * 1.2, 0.34 } sphere { x * 1.2, 0.29 } plane { z, 0 } } T_Rubber(Ink) rotate y * (120 * I + 20) translate y * 1.1 } #local I = I + 1; #end translate <-1.6, 14.9, 0> } cylinder { <-1.8, 14.9, 0>, <1.8, 14.9, 0>, 0.12 T_Satin(Steel_Colour) } union { cylinder { 0, y * 1.1, 0.08 } cylinder { <-1, 1.1, 0>, <0.9, 1.1, 0>, 0.06 } box { <-1.6, 0.7, -0.03>, <-0.9, 1.5, 0.03> } cone { <0.9, 1.1, 0>, 0.14, <1.3, 1.1, 0>, 0 } T_Rubber(Ink) rotate y * 25 translate <1.6, 14.9, 0> }
#end
Show(14, 4, 0.98)
