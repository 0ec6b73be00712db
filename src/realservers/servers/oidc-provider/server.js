// oidc-provider as it comes, with its own development pages for login and consent; only resourceURI is added to
// the token response, so that what becomes of a token can be seen at a resource.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import Provider from 'oidc-provider';

const { SERVER, SERVER_PORT, DOOR, RESOURCE, KEYSTORE, KEYSTORE_PASSWORD } = process.env;
const CUSTOMER_SCOPES = ['FB=4_5_15;IntervalDuration=3600', 'FB=4_5;IntervalDuration=3600'];

function client(id, secret, grants, scopes, redirects = []) {
  return {
    client_id: id,
    client_secret: secret,
    grant_types: grants,
    response_types: redirects.length ? ['code'] : [],
    redirect_uris: redirects,
    scope: scopes.join(' ') || undefined,
    token_endpoint_auth_method: 'client_secret_basic',
  };
}

function thirdParty(name, secrets, redirect) {
  const secret = (kind) => process.env[`${secrets}${kind}_SECRET`];
  return [
    client(name, secret(''), ['authorization_code', 'refresh_token'], CUSTOMER_SCOPES, [redirect]),
    client(`${name}_admin`, secret('_ADMIN'), ['client_credentials'], ['FB=34_35']),
    client(`REGISTRATION_${name}`, secret('_REGISTRATION'), ['client_credentials'], ['FB=36_40']),
  ];
}

const provider = new Provider(SERVER, {
  clients: [
    ...thirdParty('third_party', 'THIRD_PARTY', `${DOOR}/callback`),
    ...thirdParty('other_third_party', 'OTHER', `${DOOR}/other/callback`),
    client('resources', process.env.RESOURCES_SECRET, ['client_credentials'], []),
  ],
  scopes: [...CUSTOMER_SCOPES, 'FB=34_35', 'FB=36_40'],
  cookies: { keys: ['greenlight'] },
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  issueRefreshToken: (ctx, asking) => asking.grantTypeAllowed('refresh_token'),
  features: {
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: () => true },
    revocation: { enabled: true },
  },
});

provider.use(async (ctx, next) => {
  await next();
  if (ctx.oidc?.route === 'token' && ctx.body?.access_token) {
    ctx.body = { ...ctx.body, resourceURI: `${RESOURCE}/Batch/Subscription/1` };
  }
});

createServer({ pfx: readFileSync(KEYSTORE), passphrase: KEYSTORE_PASSWORD }, provider.callback()).listen(
  Number(SERVER_PORT),
  '127.0.0.1',
);
