/// Distance between two points on the earth, in metres.
pub fn distance(from: (f64, f64), to: (f64, f64)) -> f64 {
    const RADIUS: f64 = 6_371_000.0;
    let (lat1, lat2) = (from.0.to_radians(), to.0.to_radians());
    let dlat = lat2 - lat1;
    let dlon = (to.1 - from.1).to_radians();
    let a = (dlat / 2.0).sin().powi(2) + lat1.cos() * lat2.cos() * (dlon / 2.0).sin().powi(2);
    2.0 * RADIUS * a.sqrt().asin()
}
