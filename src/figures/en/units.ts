import type { FigureKind } from '../../model/key-figure.ts';
import type { UnitWord } from '../unit.ts';

function rows(kind: FigureKind, unit: string, words: string): UnitWord[] {
  return words.split(',').map((word) => ({ word, kind, unit }));
}

/** English units: the word as written, its base unit. Values stay in the unit that the text has. */
export const measureUnits: readonly UnitWord[] = [
  ...rows('percent', '%', '%,percent,per cent,pc'),
  ...rows('percentage-point', 'pp', 'percentage points,percentage point,percentage-point,pp,ppt,ppts,pps'),
  ...rows('percentage-point', 'bp', 'basis points,basis point,bps,bp'),
  ...rows('duration', 'years', 'years,year,-year,calendar years,fiscal years'),
  ...rows('duration', 'months', 'months,month,-month'),
  ...rows('duration', 'weeks', 'weeks,week,-week'),
  ...rows('duration', 'working days', 'working days,business days,working day'),
  ...rows('duration', 'days', 'days,day,-day,calendar days'),
  ...rows('duration', 'hours', 'hours,hour,-hour,hrs,person-hours,person hours,work-hours,staff hours,volunteer hours'),
  ...rows('duration', 'minutes', 'minutes,minute,-minute,mins'),
  ...rows('duration', 'seconds', 'seconds,milliseconds,ms'),
  ...rows('duration', 'quarters', 'quarters,decades,centuries'),
  ...rows('length', 'km', 'km,kilometres,kilometers,kilometre,kilometer,lane kilometres'),
  ...rows('length', 'miles', 'miles,mile,lane miles,-mile'),
  ...rows('length', 'm', 'metres,meters,metre,meter,m'),
  ...rows('length', 'ft', 'feet,ft,inches,cm,mm,nm,yards'),
  ...rows('area', 'sq km', 'square kilometres,square kilometers,sq km,km²'),
  ...rows('area', 'm²', 'square metres,square meters,sq m,m²,sqm'),
  ...rows('area', 'sq ft', 'square feet,square foot,sq ft,square miles,sq mi'),
  ...rows('area', 'ha', 'hectares,hectare,ha'),
  ...rows('area', 'acres', 'acres,acre'),
  ...rows('weight', 't', 'tonnes,tonne,metric tons,metric tonnes,tons,ton,t,Mt,kt'),
  ...rows('weight', 'kg', 'kg,kilograms,kilogrammes,kilos,grams,g,mg,ounces,lbs,lb'),
  ...rows('energy', 'kWh', 'kWh,kilowatt-hours,kilowatt hours'),
  ...rows('energy', 'MWh', 'MWh,megawatt-hours,megawatt hours'),
  ...rows('energy', 'GWh', 'GWh,gigawatt-hours,TWh,terawatt-hours'),
  ...rows('energy', 'MW', 'MW,megawatts,megawatt,kW,kilowatts,GW,gigawatts,watts,joules,BTU,MWp'),
  ...rows('data', 'GB', 'GB,gigabytes,TB,terabytes,MB,megabytes,KB,PB,petabytes,bytes,Gbps,Mbps,GiB,MiB,kB'),
  ...rows(
    'other',
    'litres',
    'litres,liters,litre,gallons,barrels,barrels of oil equivalent,boe,cubic metres,cubic meters,cubic feet,ML,m³',
  ),
  ...rows('other', '°C', '°C,°F,degrees Celsius,degrees'),
  ...rows('other', 'dB', 'dB,Hz,kHz,MHz,GHz,mph,km/h'),
];
