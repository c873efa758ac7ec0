/** What a weather station reported. */
export interface WeatherReport {
  /** id of the station */
  readonly site: string;
  /** when it looked, RFC 3339 */
  readonly time: string;
  /** mean wind, metres a second */
  readonly windMps: number;
  /** whence it blows, true */
  readonly windFromDeg: number;
  readonly visibilityM: number;
  /** significant */
  readonly waveHeightM: number;
  /** of those waves, WMO 3700, between whole numbers too */
  readonly seaState: number;
  /** absent where it is not measured, as what follows */
  readonly rainMmh?: number;
  /** over chart datum */
  readonly tideM?: number;
  readonly streamMps?: number;
  /** whither it sets */
  readonly streamToDeg?: number;
}
