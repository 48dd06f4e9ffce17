// A stack of turned round bars of superalloy, their faces showing turning marks.
#include "studio.inc"
#declare Alloy = srgb <0.74, 0.735, 0.72>;
#macro T_Turned(C) texture { pigment { color C } normal { gradient z 0.03 sine_wave scale 0.12 } finish { ambient 0.04 diffuse 0.28 specular 0.9 roughness 0.012 metallic reflection { 0.5, 0.75 falloff 3 metallic } brilliance 2 } } #end
#macro Bar(R, L)
  cylinder { <0, 0, -L>, <0, 0, L>, R T_Turned(Alloy) }
  cone { <0, 0, -L>, R, <0, 0, -L - R * 0.06>, R * 0.94 T_Metal(Alloy) }
  cylinder { <0, 0, -L>, <0, 0, -L - R * 0.062>, R * 0.935 texture { pigment { color Alloy } normal { wood 0.35 sine_wave scale R * 0.07 } finish { ambient 0.05 diffuse 0.45 specular 0.6 roughness 0.02 metallic reflection { 0.25, 0.5 falloff 3 metallic } } } }
#end
#macro Product()
  #local J = 0; #while (J < 3) #local I = 0; #while (I < 4 - J) union { Bar(1.3, 6.5 + 0.3 * sin(I * 3 + J)) translate <(I - (3 - J) / 2) * 2.62, 1.3 + J * 2.27, 0.4 * sin(I * 7 + J * 2)> } #local I = I + 1; #end #local J = J + 1; #end
  #local I = 0; #while (I < 3) union { Bar(0.55 - 0.12 * I, 5.0) translate <6.6 + I * 1.1, 0.55 - 0.12 * I, -1.2> } #local I = I + 1; #end
#end
#macro Out() Product() Frame_Box(<-5.3, 0, -7>, <9.2, 7.2, 7>, 30, 18, 1.0) #end
Out()
