// What can go wrong in the template room.
import { messages } from '../message.js';

export const templateMessages = messages({});
