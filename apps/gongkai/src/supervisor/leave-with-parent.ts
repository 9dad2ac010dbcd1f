// Loaded into every service before its own code (node --import): when the supervisor is killed outright, the channel to
// it breaks, and the service ends as if it had been asked to, instead of holding its port for ever.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
