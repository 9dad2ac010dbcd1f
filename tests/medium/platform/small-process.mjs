// The smallest service: one slow answer, one rejection that nobody awaits. Configured by its environment.
import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { bootstrapProcess, httpConfig, readConfig } from '../../../dist/libs/platform/src/index.js';

class SmallController {
  async slow() {
    process.send('asked');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { done: true };
  }

  careless() {
    void Promise.reject(new Error('nobody awaits me'));
    return {};
  }
}
const route = (name) => Get(name)(SmallController.prototype, name, descriptorOf(name));
const descriptorOf = (name) => Object.getOwnPropertyDescriptor(SmallController.prototype, name);
route('slow');
route('careless');
Controller()(SmallController);

class SmallModule {}
Module({ controllers: [SmallController] })(SmallModule);

await bootstrapProcess({
  name: 'small',
  module: SmallModule,
  config: () => readConfig(httpConfig('SMALL_PORT', 0)),
});
process.send('started');
