/** Zones whose people write 3/4 for the fourth of March: the United States, its islands, and the Philippines. */
const monthFirst = new Set([
  ...['New_York', 'Detroit', 'Chicago', 'Menominee', 'Denver', 'Boise', 'Phoenix', 'Los_Angeles'].map(
    american,
  ),
  ...['Anchorage', 'Juneau', 'Sitka', 'Metlakatla', 'Yakutat', 'Nome', 'Adak', 'Puerto_Rico'].map(american),
  ...['Pacific/Honolulu', 'Pacific/Guam', 'Pacific/Pago_Pago', 'Pacific/Saipan', 'Asia/Manila'],
]);

const monthFirstFamilies = ['US/', 'America/Indiana/', 'America/Kentucky/', 'America/North_Dakota/'];

/** Whether a bare 3/4 in English is in March: a guess from where the person is, which the answer then shows. */
export function monthComesFirst(zone: string): boolean {
  return monthFirst.has(zone) || monthFirstFamilies.some((family) => zone.startsWith(family));
}

function american(city: string): string {
  return `America/${city}`;
}
