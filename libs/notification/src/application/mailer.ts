import { createTransport, type Transporter } from 'nodemailer';
import type { MailMessage } from '../domain/mail-message.js';
import type { NotificationConfig } from '../notification.config.js';

/** Hands messages to the mail server. */
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(private readonly config: NotificationConfig) {
    const { smtpUrl, patience } = config;
    const waits = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
    this.transport =
      smtpUrl === null
        ? null
        : createTransport({ url: smtpUrl, ...waits, disableFileAccess: true, disableUrlAccess: true });
  }

  /** `id` names the message for good: a server or reader that gets it twice can tell. Throws when it is not taken. */
  async send(id: string, address: string, message: MailMessage): Promise<void> {
    if (this.transport === null) throw new Error('SMTP_URL is not set');
    await this.transport.sendMail({
      from: this.config.mailFrom,
      to: { name: '', address },
      messageId: `<${id}@gongkai>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...message,
    });
  }
}
