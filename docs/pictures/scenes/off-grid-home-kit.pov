// A home kit: small panel, battery box with sockets, three bulbs on their leads.
#include "studio.inc"
#include "solar.inc"
#macro Bulb() object { R_Cyl(0, 0.9, 0.42, 0.1) T_Plastic(White) } cone { y * 0.85, 0.45, y * 1.6, 0.85 T_Plastic(White) } sphere { y * 1.95, 0.95 texture { pigment { srgb <1, 0.97, 0.88> } finish { ambient 0 emission 0.75 diffuse 0.3 specular 0.4 roughness 0.02 } } } #local I = 0; #while (I < 4) torus { 0.4, 0.06 translate y * (0.1 + I * 0.14) T_Satin(Steel_Colour) } #local I = I + 1; #end #end
#macro Product()
  union { Panel(6.0, 4.6, 6, 4, Steel_Colour, 1) rotate x * 30 translate <-3.0, 0.1, 0> rotate y * 8 translate <-3.6, 0, 2.6> }
  object { R_Box(<1.2, 0, 0.2>, <6.4, 4.2, 3.2>, 0.4) T_Plastic(Saffron) } object { R_Box(<1.5, 0.5, 0.0>, <6.1, 3.7, 0.6>, 0.25) T_Plastic(Ink) } object { R_Slab(1.9, 2.4, 3.9, 3.4, 0.05, 0.08) translate -z * 0.03 T_Black_Glass() } union { #local I = 0; #while (I < 5) box { <2.1 + I * 0.32, 2.65, -0.01>, <2.34 + I * 0.32, 3.15, 0> T_Glow((I < 4 ? Turquoise : Grey_Dark), 1) } #local I = I + 1; #end translate -z * 0.04 } #local I = 0; #while (I < 4) object { R_Box(<4.2 + mod(I, 2) * 0.85, 2.5 + int(I / 2) * 0.5, -0.06>, <4.8 + mod(I, 2) * 0.85, 2.8 + int(I / 2) * 0.5, 0.1>, 0.04) T_Satin(Steel_Colour) } #local I = I + 1; #end object { Button(<2.3, 1.5, -0.01>, 0.3, Turquoise) } #local I = 0; #while (I < 4) difference { cylinder { 0, -z * 0.08, 0.26 } cylinder { z, -z, 0.14 } T_Plastic(Grey) translate <3.4 + I * 0.7, 1.5, 0.0> } #local I = I + 1; #end
  object { Hose(spline { cubic_spline -0.2, <2.2, 3, 1.7> 0, <2.2, 4.1, 1.7> 0.3, <2.6, 5.4, 1.7> 0.7, <5.0, 5.4, 1.7> 1, <5.4, 4.1, 1.7> 1.2, <5.4, 3, 1.7> }, 20, 0.2) T_Rubber(Ink) }
  #local I = 0; #while (I < 3) union { Bulb() rotate z * (I = 1 ? 0 : 0) rotate x * (I = 1 ? -90 : 0) translate <-4.6 + I * 2.7, (I = 1 ? 0.9 : 0), -3.2 - 0.5 * mod(I, 2)> }
    object { Hose(spline { cubic_spline -0.2, <-4.6 + I * 2.7, 0.1, -2> 0, <-4.6 + I * 2.7, 0.1, (I = 1 ? -3.6 : -2.8)> 0.35, <-3.0 + I * 2.2, 0.1, -1.6> 0.7, <2.2 + I * 0.9, 0.1, -1.3 + 0.3 * I> 1, <3.4 + I * 0.7, 1.5, -0.05> 1.2, <3.4 + I * 0.7, 2, 0.4> }, 26, 0.07) T_Rubber(Black) } #local I = I + 1; #end
#end
Show(8, 22, 0.95)
