// A server that behaves as a company's documents say. The behaviour is data (behaviours/*.json);
// this file knows no company. Strict: what those documents do not allow is refused. Prints its
// origin.
// usage: node provider_like.mjs BEHAVIOUR.json [REDIRECT_URI [--forget-codes]]
//        --forget-codes: every code is unknown at the token endpoint
//
// issuer          path of the issuer, as it is compared; absent = plain OAuth 2.0, no ID token
// endpoints       metadata name -> path
// metadata        members put over the discovery document; null takes one out
// client          id, secret, authentication (none, client_secret_basic, client_secret_post),
//                 redirect_uris ("{redirect_uri}" is the argument), port ("any" or "exact"),
//                 revocation_needs_client (false: the token alone is enough)
// scopes          those that are known; another one is answered as `unknown_scope` says: "page"
//                 (an error page, nobody is redirected) or "redirect"
// refresh_token   "never", "always", or the parameters it takes, as a query; `scope` has to hold
// rotation        "none", "overlapping" (the old one stays good), "strict" (reuse ends the grant)
// token_answer    format ("json", "form" unless Accept says JSON), error_status, scope, extra
//                 accept ("ignored": a form whatever Accept says)
// revocation_of_unknown    "error" (against RFC 7009 §2.2), else 200
// redirect        parameters added to the authorization response
// userinfo, id_token    the claims
// tenant, expect  for the test: what the person answers, and what has to come of it
import {
  createHash, generateKeyPairSync, randomBytes, sign,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { announce, listen, readForm } from './serve.mjs';

const behaviour = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const forgetsCodes = process.argv.includes('--forget-codes');
const { client, endpoints } = behaviour;
client.redirect_uris = client.redirect_uris.map((uri) => uri.replace('{redirect_uri}', process.argv[3]));
const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
const grants = new Map(); // code, access and refresh token -> grant

const token = () => randomBytes(32).toString('base64url');
const sha256 = (text) => createHash('sha256').update(text).digest();
const issuer = () => origin + behaviour.issuer;
const isOpenId = () => behaviour.issuer !== undefined;

class Refusal extends Error {
  constructor(error, status = 400) {
    super(error);
    this.status = status;
  }
}

function discovery() {
  const urls = Object.fromEntries(Object.entries(endpoints).map(([name, path]) => [name, origin + path]));
  const document = {
    issuer: issuer(),
    ...urls,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    ...behaviour.metadata,
  };
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null));
}

function jwt(claims) {
  const part = (object) => Buffer.from(JSON.stringify(object)).toString('base64url');
  const input = `${part({ alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${part(claims)}`;
  return `${input}.${sign('sha256', input, key.privateKey).toString('base64url')}`;
}

function isRegistered(uri) {
  const bare = (text) => (client.port === 'any' ? text.replace(/^(http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost)):\d+/, '$1') : text);
  return client.redirect_uris.some((registered) => bare(registered) === bare(uri ?? ''));
}

function wantsRefreshToken(query) {
  if (behaviour.refresh_token === 'always') return true;
  if (behaviour.refresh_token === 'never') return false;
  const has = (name, value) => (query.get(name) ?? '').split(' ').includes(value);
  return [...new URLSearchParams(behaviour.refresh_token)].every(([name, value]) => has(name, value));
}

function authorize(query) {
  if (query.get('client_id') !== client.id || !isRegistered(query.get('redirect_uri'))) {
    return { status: 400, page: 'This app or its address is not registered.' };
  }
  const back = new URL(query.get('redirect_uri'));
  const scope = (query.get('scope') ?? '').split(' ');
  const isKnown = scope.every((value) => behaviour.scopes.includes(value));
  if (!isKnown && behaviour.unknown_scope === 'page') {
    return { status: 400, page: 'Some requested scopes were invalid.' };
  }
  const answer = { ...behaviour.redirect, state: query.get('state') };
  if (!isKnown) {
    answer.error = 'invalid_scope';
  } else if (query.get('response_type') !== 'code' || query.get('code_challenge_method') !== 'S256') {
    answer.error = 'invalid_request';
  } else {
    answer.code = token();
    grants.set(answer.code, {
      kind: 'code',
      redirectUri: query.get('redirect_uri'),
      challenge: query.get('code_challenge'),
      nonce: query.get('nonce') ?? undefined,
      scope: query.get('scope'),
      isLong: wantsRefreshToken(query),
    });
  }
  for (const [name, value] of Object.entries(answer)) {
    if (value) back.searchParams.set(name, value.replace('{origin}', origin));
  }
  return { status: 302, headers: { Location: back.href } };
}

function authenticate(request, form) {
  const header = request.headers.authorization;
  const basic = /^Basic (.+)$/.exec(header ?? '');
  const [id, secret] = basic
    ? Buffer.from(basic[1], 'base64').toString().split(':').map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
    : [form.get('client_id'), form.get('client_secret') ?? undefined];
  const used = basic ? 'client_secret_basic' : secret === undefined ? 'none' : 'client_secret_post';
  if (id !== client.id || secret !== client.secret || !client.authentication.includes(used)) {
    throw new Refusal('invalid_client', 401);
  }
}

function issue(grant) {
  const accessToken = token();
  const answer = {
    access_token: accessToken,
    token_type: 'Bearer',
    scope: grant.scope,
    ...behaviour.token_answer?.extra,
  };
  if (behaviour.token_answer?.scope) answer.scope = behaviour.token_answer.scope;
  grants.set(accessToken, { ...grant, kind: 'access' });
  const rotates = !grant.refreshToken || behaviour.rotation !== 'none';
  if (grant.isLong && rotates) {
    answer.refresh_token = token();
    grants.set(answer.refresh_token, { ...grant, kind: 'refresh', refreshToken: answer.refresh_token });
  }
  if (isOpenId()) {
    const now = Math.floor(Date.now() / 1000);
    answer.id_token = jwt({
      iss: issuer(),
      aud: client.id,
      iat: now,
      exp: now + 600,
      nonce: grant.refreshToken ? undefined : grant.nonce,
      at_hash: sha256(accessToken).subarray(0, 16).toString('base64url'),
      ...behaviour.id_token,
    });
  }
  return answer;
}

function grantTokens(request, form) {
  authenticate(request, form);
  if (form.get('grant_type') === 'authorization_code') {
    const grant = grants.get(form.get('code'));
    grants.delete(form.get('code'));
    const isProved = !forgetsCodes && grant?.kind === 'code' && grant.redirectUri === form.get('redirect_uri')
      && sha256(form.get('code_verifier') ?? '').toString('base64url') === grant.challenge;
    if (!isProved) throw new Refusal(behaviour.token_answer?.bad_code ?? 'invalid_grant');
    return issue({ scope: grant.scope, nonce: grant.nonce, isLong: grant.isLong, family: token() });
  }
  const grant = grants.get(form.get('refresh_token'));
  if (form.get('grant_type') !== 'refresh_token' || grant?.kind !== 'refresh') {
    throw new Refusal('invalid_grant');
  }
  if (behaviour.rotation === 'strict') {
    if (grant.isUsed) {
      for (const [name, other] of grants) if (other.family === grant.family) grants.delete(name);
      throw new Refusal('invalid_grant');
    }
    grant.isUsed = true;
  }
  return issue({ ...grant, isUsed: false });
}

function revoke(request, form) {
  if (client.revocation_needs_client !== false) authenticate(request, form);
  const revoked = grants.get(form.get('token'));
  if (!revoked && behaviour.revocation_of_unknown === 'error') throw new Refusal('invalid_token');
  for (const [name, other] of grants) {
    if (revoked && other.family === revoked.family) grants.delete(name);
  }
  return {};
}

function userInfo(request) {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '');
  if (grants.get(bearer?.[1])?.kind !== 'access') throw new Refusal('invalid_token', 401);
  return behaviour.userinfo;
}

function encoded(request, status, object) {
  const wantsForm = behaviour.token_answer?.format === 'form'
    && !(request.headers.accept ?? '').includes('application/json');
  const type = wantsForm ? 'application/x-www-form-urlencoded' : 'application/json';
  const body = wantsForm ? new URLSearchParams(object).toString() : JSON.stringify(object);
  return { status, headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }, body };
}

async function answer(request) {
  const { pathname, searchParams } = new URL(request.url, origin);
  const form = request.method === 'POST' ? await readForm(request) : new URLSearchParams();
  if (isOpenId() && pathname === `${behaviour.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`) {
    return encoded({ headers: { accept: 'application/json' } }, 200, discovery());
  }
  const asked = behaviour.token_answer?.accept === 'ignored' ? { headers: {} } : request;
  switch (Object.keys(endpoints).find((name) => endpoints[name] === pathname)) {
    case 'authorization_endpoint':
      return authorize(searchParams);
    case 'token_endpoint':
      try {
        return encoded(asked, 200, grantTokens(request, form));
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        return encoded(asked, behaviour.token_answer?.error_status ?? refusal.status, { error: refusal.message });
      }
    case 'jwks_uri':
      return encoded({ headers: { accept: 'application/json' } }, 200, {
        keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig' }],
      });
    case 'userinfo_endpoint':
      return encoded({ headers: { accept: 'application/json' } }, 200, userInfo(request));
    case 'revocation_endpoint':
      return encoded({ headers: { accept: 'application/json' } }, 200, revoke(request, form));
    default:
      return { status: 404 };
  }
}

const origin = await listen(async (request, response) => {
  let result;
  try {
    result = await answer(request);
  } catch (error) {
    result = encoded({ headers: { accept: 'application/json' } }, error.status ?? 500, { error: error.message });
  }
  const { status, headers = { 'Content-Type': 'text/html; charset=utf-8' }, body, page } = result;
  response.writeHead(status, headers);
  response.end(body ?? page ?? '');
});
announce(origin);
