// How many ID tokens a second npm's `jose` believes on one core: the yardstick of id_token_bench.
import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';

const rounds = 15;
const roundMilliseconds = 100;
const issuer = 'https://op.example';
const audience = 'client-1';

async function rate(algorithm) {
    const { publicKey, privateKey } = await generateKeyPair(algorithm, { modulusLength: 2048 });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', alg: algorithm };
    const keys = createLocalJWKSet({ keys: [jwk] });
    const token = await new SignJWT({
        nonce: 'n'.repeat(43),
        at_hash: 'h'.repeat(22),
        name: 'Jane Doe',
        email: 'janedoe@op.example',
        picture: 'https://op.example/janedoe/me.jpg',
    })
        .setProtectedHeader({ alg: algorithm, kid: 'key-1' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('subject-1')
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey);
    const rates = [];
    for (let round = 0; round < rounds; ++round) {
        const start = performance.now();
        let count = 0;
        while (performance.now() - start < roundMilliseconds) {
            await jwtVerify(token, keys, { issuer, audience, algorithms: [algorithm] });
            ++count;
        }
        rates.push((count * 1000) / (performance.now() - start));
    }
    return rates.sort((a, b) => a - b);
}

for (const algorithm of ['RS256', 'ES256', 'EdDSA']) {
    const rates = await rate(algorithm);
    const [least, median, most] = [rates[0], rates[rounds >> 1], rates[rounds - 1]].map(Math.round);
    console.log(`${algorithm.padEnd(6)} ${String(median).padStart(8)} ID tokens/s with npm jose `
        + `(median of ${rounds}; ${least} to ${most})`);
}
