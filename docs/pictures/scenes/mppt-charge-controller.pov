// A charge controller: low box with a finned back, display, keys and a row of terminals.
#include "studio.inc"
#include "devices.inc"
#macro Product()
  union {
    object { R_Box(<-5, 0, -0.9>, <5, 6.6, 0.9>, 0.35) T_Plastic(Ink) } #local I = 0; #while (I < 21) box { <-4.8 + I * 0.48, 0.4, 0.7>, <-4.68 + I * 0.48, 6.4, 2.0> T_Satin(Grey) } #local I = I + 1; #end
    object { R_Slab(-4.7, 2.1, 4.7, 6.3, 0.1, 0.25) translate -z * 0.96 T_Plastic(Lapis) } object { R_Slab(-3.2, 3.2, 0.6, 5.7, 0.1, 0.15) translate -z * 1.0 T_Plastic(Ink) } object { R_Slab(-3.0, 3.4, 0.4, 5.5, 0.1, 0.1) translate -z * 1.03 texture { pigment { srgb <0.62, 0.74, 0.66> } finish { ambient 0.12 diffuse 0.7 specular 0.4 reflection { 0.02, 0.4 falloff 4 } } } }
    union { Number(134, 3, <-2.2, 4.3, 0>, 0.75, Ink) box { <-2.6, 3.65, -0.01>, <-1.2, 3.8, 0> T_Matte(Ink) } #local I = 0; #while (I < 5) box { <-0.7 + I * 0.2, 3.65, -0.01>, <-0.57 + I * 0.2, 3.95, 0> T_Matte(Ink) } #local I = I + 1; #end translate -z * 1.05 }
    object { Button(<1.8, 4.9, -0.97>, 0.36, Grey_Light) } object { Button(<1.8, 3.7, -0.97>, 0.36, Saffron) } #local I = 0; #while (I < 3) object { LED(<3.4, 5.2 - I * 0.7, -0.97>, 0.12, (I = 0 ? Cypress : (I = 1 ? Saffron : Pomegranate))) } #local I = I + 1; #end
    object { R_Box(<-4.4, 0.2, -1.15>, <4.4, 1.8, -0.4>, 0.1) T_Plastic(Cypress) } #local I = 0; #while (I < 6) union { cylinder { 0, -z * 0.1, 0.42 T_Metal(Steel_Colour) } box { <-0.38, -0.05, -0.12>, <0.38, 0.05, -0.05> T_Rubber(Black) } rotate z * (20 + I * 35) translate <-3.6 + I * 1.44, 1.15, -1.12> } object { R_Box(<-4.05 + I * 1.44, 0.15, -1.2>, <-3.15 + I * 1.44, 0.6, -0.8>, 0.04) T_Rubber(Black) } #local I = I + 1; #end
    #local I = 0; #while (I < 4) Screw(<(mod(I, 2) < 1 ? -4.4 : 4.4), (I < 2 ? 2.4 : 6.0), -0.97>, 0.14) #local I = I + 1; #end
    rotate x * 28 translate y * 0.4 }
#end
Show(22, 20, 0.95)
