// Makes two_items.vault with Node's own crypto, for io/vault_file_test: somebody else's reading of
// what core/io/vault_file.h says.
import { createCipheriv, createHash, createHmac, scryptSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const [log2N, r, p] = [10, 8, 1]; // cheap: this passphrase is no secret
const salt = Buffer.from(Array.from({ length: 32 }, (_, i) => i));
const nonce = Buffer.from('0123456789ab');
const key = scryptSync('correct horse', salt, 64, { N: 2 ** log2N, r, p });

const sized = (bytes, size) => {
    const length = Buffer.alloc(size);
    length.writeUIntBE(bytes.length, 0, size);
    return Buffer.concat([length, bytes]);
};
const items = Buffer.concat([
    ['account/a', 'rt-1'],
    ['client/é', '\u0000\u00ff'],
].flatMap(([name, value]) => [sized(Buffer.from(name), 2), sized(Buffer.from(value, 'latin1'), 4)]));

let header = Buffer.concat([Buffer.from('lanyard-vault\n'), Buffer.from([1, log2N, r, p]), salt]);
header = Buffer.concat([header, createHmac('sha256', key.subarray(32)).update(header).digest(), nonce]);
const size = Buffer.alloc(4);
size.writeUInt32BE(items.length);
header = Buffer.concat([header, size]);
header = Buffer.concat([header, createHash('sha256').update(header).digest()]);

const cipher = createCipheriv('aes-256-gcm', key.subarray(0, 32), nonce);
cipher.setAAD(header);
const sealed = Buffer.concat([cipher.update(items), cipher.final()]);
writeFileSync(new URL('two_items.vault', import.meta.url),
    Buffer.concat([header, sealed, cipher.getAuthTag()]));
