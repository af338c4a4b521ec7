import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../components/page/Loaded';
import { bookingPage } from '../queries';
import type { Business } from '../types';
import { PageForm } from './PageForm';

/** The public page: its address, its look, whether it is there. */
export function PagePanel({ business }: { business: Business }) {
  return <Loaded query={useQuery(bookingPage)}>{(page) => <PageForm stored={page} business={business} />}</Loaded>;
}
