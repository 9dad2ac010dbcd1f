import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'gongkai', secret: 'a secret that is shared by two' };

/** What the provider knows of a person. */
export interface OidcAccount {
  readonly sub: string;
  readonly name?: string;
  readonly preferred_username?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** A real OpenID provider, at which `person` is always signed in and agrees to everything. */
export class OidcServer {
  person: OidcAccount = { sub: 'nobody' };
  /** Claims that its next ID token is forged with, rightly signed. */
  forged: Readonly<Record<string, unknown>> | null = null;
  /** Answers every request for a token as one whose mind is elsewhere. */
  refuses: { readonly error: string } | null = null;
  private nonce = '';

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private readonly key: KeyObject,
  ) {}

  static async open(redirectUri: string): Promise<OidcServer> {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const opened = new OidcServer(server, `http://127.0.0.1:${port}`, privateKey);
    const provider = opened.provider(redirectUri);
    const answer = provider.callback();
    server.on('request', (request, response) => void opened.answer(provider, answer, request, response));
    return opened;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private provider(redirectUri: string): Provider {
    const accountOf = () => this.person;
    return new Provider(this.issuer, {
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
      jwks: { keys: [{ ...this.key.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' }] },
      cookies: { keys: ['for signing'] },
      claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email', 'email_verified'] },
      pkce: { required: () => true },
      findAccount: (_, accountId) => ({ accountId, claims: async () => ({ ...accountOf(), sub: accountId }) }),
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      async loadExistingGrant({ oidc }) {
        const grant = new oidc.provider.Grant({
          ...(oidc.client ? { clientId: oidc.client.clientId } : {}),
          ...(oidc.session?.accountId ? { accountId: oidc.session.accountId } : {}),
        });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    });
  }

  private async answer(
    provider: Provider,
    otherwise: (request: IncomingMessage, response: ServerResponse) => unknown,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.issuer);
    if (pathname === '/auth') this.nonce = searchParams.get('nonce') ?? '';
    if (pathname.startsWith('/interaction/')) {
      await provider.interactionFinished(request, response, { login: { accountId: this.person.sub } });
    } else if (pathname === '/token' && this.forged) {
      send(response, 200, {
        access_token: 'a',
        token_type: 'Bearer',
        expires_in: 60,
        id_token: this.forge(this.forged),
      });
    } else if (pathname === '/token' && this.refuses) {
      send(response, 400, this.refuses);
    } else {
      await otherwise(request, response);
    }
  }

  private forge(claims: Readonly<Record<string, unknown>>): string {
    const now = Math.floor(Date.now() / 1000);
    const usual = {
      iss: this.issuer,
      sub: this.person.sub,
      aud: CLIENT.id,
      iat: now,
      exp: now + 60,
      nonce: this.nonce,
    };
    const text = [
      { alg: 'RS256', kid: 'k' },
      { ...usual, ...claims },
    ]
      .map(encoded)
      .join('.');
    return `${text}.${createSign('sha256').update(text).sign(this.key).toString('base64url')}`;
  }
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
