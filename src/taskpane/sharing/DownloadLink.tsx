import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

interface DownloadLinkProps {
  /** Of the file; its ending says what it is. */
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly label: string;
  readonly primary?: boolean;
}

/** A file that the user takes out of the pane. */
export function DownloadLink({ name, data, label, primary = false }: DownloadLinkProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([data as BlobPart], { type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [name, data]);
  return (
    <Button as="a" size="small" appearance={primary ? 'primary' : 'secondary'} href={address} download={name}>
      {label}
    </Button>
  );
}
